package org.ahpsignpost.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads one HTTP/1.1 response after the other, with a length or in chunks; just enough of it to know when a response has ended,
 * and whether it was a good one. For one connection.
 */
final class ResponseReader {

    private byte[] bytes = new byte[1 << 15];
    private int length;

    /** Where the body begins; 0 until the head has been read. */
    private int bodyAt;

    /** Body bytes to come in all; -1 where the body comes in chunks. */
    private int bodyLength;

    private int status;
    private boolean last;

    void next() {
        length = 0;
        bodyAt = 0;
    }

    /** Takes what has arrived; true where the response is whole. */
    boolean take(ByteBuffer arrived) {
        int more = arrived.remaining();
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
        arrived.get(bytes, length, more);
        length += more;
        return (bodyAt > 0 || readHead()) && (bodyLength >= 0 ? length >= bodyAt + bodyLength : endsWithLastChunk());
    }

    int status() {
        return status;
    }

    /** Whether the server closes the connection after this response. */
    boolean last() {
        return last;
    }

    String body() {
        return new String(bytes, bodyAt, length - bodyAt, StandardCharsets.UTF_8);
    }

    private boolean readHead() {
        int end = endOfHead();
        if (end < 0) {
            return false;
        }
        bodyAt = end;
        status = (bytes[9] - '0') * 100 + (bytes[10] - '0') * 10 + (bytes[11] - '0');
        String head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        last = head.contains("\r\nconnection: close");
        int at = head.indexOf("content-length:");
        bodyLength = at < 0
                ? -1
                : Integer.parseInt(
                        head.substring(at + 15, head.indexOf('\r', at)).strip());
        return true;
    }

    private int endOfHead() {
        for (int i = 3; i < length; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n' && bytes[i - 3] == '\r') {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean endsWithLastChunk() {
        return length >= bodyAt + 5
                && new String(bytes, length - 5, 5, StandardCharsets.ISO_8859_1).equals("0\r\n\r\n");
    }
}
