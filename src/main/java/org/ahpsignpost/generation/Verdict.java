package org.ahpsignpost.generation;

/** What a guard says. A refusal carries a code of a closed list and never a word of the text. */
sealed interface Verdict {

    Passed PASSED = new Passed();

    record Passed() implements Verdict {}

    /** @param again whether the model may try once more, knowing the reason */
    record Refused(String code, boolean again) implements Verdict {}

    static Verdict passIf(boolean good, String code) {
        return good ? PASSED : new Refused(code, true);
    }
}
