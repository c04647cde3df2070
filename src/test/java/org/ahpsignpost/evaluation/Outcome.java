package org.ahpsignpost.evaluation;

import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.SafetyCategory;
import org.ahpsignpost.privacy.PackedPrivacy;
import org.ahpsignpost.safety.PackedScreen;
import org.ahpsignpost.understanding.PackedUnderstanding;

/** What a first message leads to: the kind of danger it tells of, or else what the person wants. */
public final class Outcome {

    private Outcome() {}

    public static String of(String text, Language language) {
        var screening = PackedScreen.SCREEN.screen(text);
        if (screening.danger()) {
            return screening.category().wire();
        }
        var guesses = PackedUnderstanding.UNDERSTANDING.wish(
                PackedPrivacy.PERSONAL_DATA.remove(text).redactedText(), language);
        return guesses.isEmpty() ? "nothing" : guesses.getFirst().label().value();
    }

    public static boolean isDanger(String outcome) {
        return SafetyCategory.of(outcome).isPresent();
    }
}
