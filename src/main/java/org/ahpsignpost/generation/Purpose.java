package org.ahpsignpost.generation;

import java.util.Locale;

/** What a model is used for. Each has its template, {@code generation/<name>.yaml}. */
enum Purpose {
    ANSWER,
    REWRITE;

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
