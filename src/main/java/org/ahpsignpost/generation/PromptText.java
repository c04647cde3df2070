package org.ahpsignpost.generation;

import java.text.Normalizer;

/** Makes texts fit to be sent, and answers fit to be judged. */
final class PromptText {

    private PromptText() {}

    /**
     * Without signs that nobody sees: control signs but for line breaks, marks that turn the writing direction, zero-width signs, and code
     * points that stand for nothing. They are how instructions are hidden from whoever approves a text.
     */
    static String visible(String text) {
        var visible = new StringBuilder(text.length());
        text.codePoints().filter(PromptText::isVisible).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** Full-width digits and letters and the like as the ordinary ones, so that no guard is passed in disguise. */
    static String ordinary(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isVisible(int point) {
        return point == '\n'
                || switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED -> false;
                    default -> true;
                };
    }
}
