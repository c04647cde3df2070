package org.ahpsignpost.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param serverMicros processor time of the service for each request, all its threads together
 * @param loadMicros processor time of the load generator for each request, which the same machine had to give
 */
record Measured(String what, Result result, double serverMicros, double loadMicros) {

    static final String HEAD = String.format(
            Locale.ROOT,
            "%-32s %10s %9s %9s %8s %14s %12s",
            "",
            "a second",
            "p50 ms",
            "p99 ms",
            "failed",
            "CPU us service",
            "CPU us load");

    String row() {
        return String.format(
                Locale.ROOT,
                "%-32s %10.0f %9.2f %9.2f %8d %14.0f %12.0f",
                what,
                result.perSecond(),
                result.millis(0.5),
                result.millis(0.99),
                result.failed(),
                serverMicros,
                loadMicros);
    }
}
