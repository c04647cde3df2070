package org.ahpsignpost.channel.sms.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code name=value&…} as forms and queries are written. */
final class Form {

    private Form() {}

    /** The values by name, blank for empty ones; of a name that comes twice the last. Null where it is not written like that. */
    static @Nullable Map<String, String> read(String encoded) {
        var values = new TreeMap<String, String>();
        try {
            for (String pair : encoded.split("&")) {
                int equals = pair.indexOf('=');
                if (!pair.isEmpty()) {
                    String name = equals < 0 ? pair : pair.substring(0, equals);
                    String value = equals < 0 ? "" : pair.substring(equals + 1);
                    values.put(decoded(name), decoded(value));
                }
            }
        } catch (IllegalArgumentException e) {
            return null;
        }
        return values;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
