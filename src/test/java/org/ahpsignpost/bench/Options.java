package org.ahpsignpost.bench;

import java.util.Iterator;
import java.util.List;

/**
 * How {@code ops/bench} was called.
 *
 * @param seconds how long each measure takes
 * @param connections how many keep-alive connections at once
 * @param postgres whether the record is kept in PostgreSQL instead of SQLite
 */
record Options(int seconds, int connections, boolean postgres) {

    static Options of(String[] arguments) {
        int seconds = 20;
        int connections = 64;
        boolean postgres = false;
        for (Iterator<String> rest = List.of(arguments).iterator(); rest.hasNext(); ) {
            switch (rest.next()) {
                case "--seconds" -> seconds = number(rest);
                case "--connections" -> connections = number(rest);
                case "--postgres" -> postgres = true;
                default -> throw new IllegalArgumentException();
            }
        }
        return new Options(seconds, connections, postgres);
    }

    private static int number(Iterator<String> rest) {
        int number = rest.hasNext() ? Integer.parseInt(rest.next()) : 0;
        if (number < 1) {
            throw new IllegalArgumentException();
        }
        return number;
    }
}
