package org.ahpsignpost.channel.sms.gateway;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request of a gateway to us, exactly as it came.
 *
 * @param tail what follows the gateway's name in the path: empty, {@code receipts} or {@code status}
 * @param query the query as it was written, without the question mark; empty where there is none
 * @param headers by name; how the name is written does not matter
 * @param body its bytes
 */
public record Callback(String tail, String query, Map<String, String> headers, byte[] body) {

    public Callback {
        var anyCase = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = anyCase;
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Leaves everything out that could be somebody's. */
    @Override
    public String toString() {
        return "Callback[" + tail + ", " + body.length + " bytes]";
    }
}
