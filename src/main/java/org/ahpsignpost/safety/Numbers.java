package org.ahpsignpost.safety;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ahpsignpost.reply.Card;
import tools.jackson.databind.JsonNode;

/** The one table of numbers, and the filling of {@code {placeholders}} from it. Immutable. */
final class Numbers {

    static final String FILE = "safety/numbers.yaml";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]{1,40})}");

    /** One row; only a checked one may be told to anybody. */
    record Row(String id, String number, String how, boolean checked) {}

    private final Map<String, Row> rows;

    private Numbers(Map<String, Row> rows) {
        this.rows = rows;
    }

    static Numbers of(JsonNode file) {
        var rows = new LinkedHashMap<String, Row>();
        for (JsonNode row : file.get("numbers")) {
            String id = row.get("id").asString();
            rows.put(
                    id,
                    new Row(
                            id,
                            row.get("number").asString(),
                            row.get("how").asString(),
                            row.get("mark").asString().equals("checked")));
        }
        return new Numbers(rows);
    }

    Map<String, Row> rows() {
        return Map.copyOf(rows);
    }

    /** The row of that id; empty where there is none or where it is not checked. */
    Optional<Row> find(String id) {
        return Optional.ofNullable(rows.get(id)).filter(Row::checked);
    }

    /** @throws IllegalArgumentException naming a placeholder that has no checked row */
    String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> row(match.group(1)).number());
    }

    Card.Contact contact(String id, String name) {
        Row row = row(id);
        return new Card.Contact(fill(name), row.how(), row.number());
    }

    private Row row(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("numbers.yaml has no checked row " + id));
    }
}
