package org.ahpsignpost.understanding;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.text.Words;

/** A message sentence by sentence, as words. */
final class Sentences {

    private Sentences() {}

    /** The sentences that hold words, in their order. */
    static List<List<String>> of(String text) {
        var sentences = new ArrayList<List<String>>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ends(text.charAt(i))) {
                var words = from < i ? Marks.drop(Words.of(text.substring(from, i))) : List.<String>of();
                if (!words.isEmpty()) {
                    sentences.add(words);
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    private static boolean ends(char c) {
        return switch (c) {
            case '.', '?', '!', '\n', '؟', '۔', '।', '。', '？', '！' -> true;
            default -> false;
        };
    }
}
