package org.ahpsignpost.directory.openreferral;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads single values out of a record: cleaned, and null where they are missing or not believable. */
final class Fields {

    static final int NAME = 150;
    static final int LINE = 300;
    static final int PARAGRAPH = 1000;

    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{3,190}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9() /-]{3,25}");

    private Fields() {}

    static @Nullable String text(JsonNode node, String field, int longest) {
        JsonNode value = node.path(field);
        return value.isString() ? CleanText.of(value.asString(), longest) : null;
    }

    /** A web address; only http and https, for a person may press it. */
    static @Nullable String url(JsonNode node, String field) {
        String text = text(node, field, 500);
        if (text == null) {
            return null;
        }
        try {
            var uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https"))
                            && uri.getHost() != null
                            && uri.getUserInfo() == null
                    ? text
                    : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    static @Nullable String email(JsonNode node, String field) {
        String text = text(node, field, 254);
        return text != null && EMAIL.matcher(text).matches() ? text : null;
    }

    static @Nullable String phone(JsonNode node, String field) {
        String text = text(node, field, 40);
        return text != null && PHONE.matcher(text).matches() ? text : null;
    }

    static @Nullable LocalDate date(JsonNode node, String field) {
        String text = text(node, field, 40);
        try {
            return text == null ? null : LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable Instant instant(JsonNode node, String field) {
        String text = text(node, field, 40);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable LocalTime time(JsonNode node, String field) {
        String text = text(node, field, 20);
        try {
            return text == null
                    ? null
                    : LocalTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A whole number of years that a person can have. */
    static @Nullable Integer age(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() && value.asDouble() >= 0 && value.asDouble() <= 130 ? (int) value.asDouble() : null;
    }

    static @Nullable Double number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? value.asDouble() : null;
    }
}
