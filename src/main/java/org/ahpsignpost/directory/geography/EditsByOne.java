package org.ahpsignpost.directory.geography;

import java.util.function.Consumer;

/** All spellings one slip away from a word: a letter missing, added, changed, or exchanged with the next. */
final class EditsByOne {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz ";

    private EditsByOne() {}

    /** Gives about 55 spellings a letter, some of them twice. */
    static void of(String word, Consumer<String> spelling) {
        var text = new StringBuilder(word.length() + 1);
        for (int i = 0; i <= word.length(); i++) {
            String before = word.substring(0, i);
            String after = word.substring(i);
            if (!after.isEmpty()) {
                spelling.accept(before + after.substring(1));
            }
            if (after.length() > 1) {
                spelling.accept(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
            for (int letter = 0; letter < LETTERS.length(); letter++) {
                text.setLength(0);
                text.append(before).append(LETTERS.charAt(letter));
                int length = text.length();
                spelling.accept(text.append(after).toString());
                if (!after.isEmpty()) {
                    text.setLength(length);
                    spelling.accept(text.append(after, 1, after.length()).toString());
                }
            }
        }
    }
}
