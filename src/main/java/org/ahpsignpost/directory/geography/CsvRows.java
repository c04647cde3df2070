package org.ahpsignpost.directory.geography;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ahpsignpost.content.ContentPack;

/** Reads the comma-separated tables of the content pack: a heading, then one row a line, quotes round a cell with a comma in it. */
final class CsvRows {

    private CsvRows() {}

    /** @throws IllegalStateException where the content pack does not hold the file */
    static void each(ContentPack pack, String path, Consumer<List<String>> row) {
        byte[] bytes = pack.bytes(path).orElseThrow(() -> new IllegalStateException("the content pack has no " + path));
        new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .forEach(line -> row.accept(cells(line)));
    }

    static List<String> cells(String line) {
        var cells = new ArrayList<String>(5);
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
