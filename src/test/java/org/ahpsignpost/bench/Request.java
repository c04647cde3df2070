package org.ahpsignpost.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A POST with a JSON body, as bytes on the wire. */
final class Request {

    private static final byte[] OPEN =
            "{\"channel\":\"web\",\"audience\":\"patient\"}".getBytes(StandardCharsets.UTF_8);

    private Request() {}

    static ByteBuffer open() {
        return post("/api/v1/conversations", OPEN);
    }

    static ByteBuffer message(String conversationId, long number, String text) {
        return post("/api/v1/conversations/" + conversationId + "/messages", body(number, text));
    }

    static ByteBuffer echo(long number, String text) {
        return post("/echo", body(number, text));
    }

    private static byte[] body(long number, String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return ("{\"messageId\":\"m" + number + "\",\"text\":\"" + escaped + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer post(String path, byte[] body) {
        byte[] head = ("POST " + path
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(head.length + body.length)
                .put(head)
                .put(body)
                .flip();
    }
}
