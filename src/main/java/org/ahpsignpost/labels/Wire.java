package org.ahpsignpost.labels;

import java.util.Locale;

/** How a Java constant is written for outside clients: {@code EMERGENCY_999} as {@code emergency_999}. */
final class Wire {

    private Wire() {}

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
