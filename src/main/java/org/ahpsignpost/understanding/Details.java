package org.ahpsignpost.understanding;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a message says beside the wish.
 *
 * @param who {@code me}, {@code child} or {@code someone}; null where not said
 * @param onlyFirstPerson whether the person speaks of themselves and of nobody else ("he", "her")
 * @param ageYears whole years, 0 for a baby of under one; null where not said
 * @param needs access needs, such as {@code step_free} or {@code bsl}
 * @param skip whether the person would rather not say, or does not know
 */
public record Details(
        @Nullable String who,
        boolean onlyFirstPerson,
        @Nullable Integer ageYears,
        Set<String> needs,
        boolean skip) {

    public Details {
        needs = Set.copyOf(needs);
    }
}
