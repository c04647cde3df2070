package org.ahpsignpost.safety;

import java.util.List;
import org.ahpsignpost.labels.SafetyCategory;
import org.jspecify.annotations.Nullable;

/**
 * What the danger screen found in one message.
 *
 * @param category the strictest category of all rules that fired
 * @param redFlag {@code RF01} to {@code RF30}, the lowest of that category; null exactly where there is no danger
 * @param rules the ids of every rule that fired, and what the second net made of it, so that a clinician can read why
 */
public record Screening(SafetyCategory category, @Nullable String redFlag, List<String> rules) {

    public static final Screening NONE = new Screening(SafetyCategory.NONE, null, List.of());

    public Screening {
        rules = List.copyOf(rules);
        if ((redFlag == null) != (category == SafetyCategory.NONE)) {
            throw new IllegalArgumentException("a red flag stands with every category but none, and only there");
        }
    }

    public static Screening none() {
        return NONE;
    }

    /** Whether the message tells of any danger. */
    public boolean danger() {
        return category != SafetyCategory.NONE;
    }
}
