package org.ahpsignpost.privacy;

import org.jspecify.annotations.Nullable;

/** What the finders read: the folded text, its tokens, what the glance saw, and the numbers that stand in it. */
final class Reading {

    private final Tokens tokens;
    private final Glance glance;
    private @Nullable NumberGroups numbers;

    Reading(Tokens tokens, Glance glance) {
        this.tokens = tokens;
        this.glance = glance;
    }

    Tokens tokens() {
        return tokens;
    }

    Folded text() {
        return tokens.text();
    }

    Glance glance() {
        return glance;
    }

    NumberGroups numbers() {
        var known = numbers;
        if (known == null) {
            known = new NumberGroups(tokens);
            numbers = known;
        }
        return known;
    }
}
