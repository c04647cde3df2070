package org.ahpsignpost.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a message into sentences, in all our scripts. */
public final class Sentences {

    private Sentences() {}

    /** The sentences in their order, without their end marks; none is blank. */
    public static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ends(text.charAt(i))) {
                String sentence = text.substring(from, i);
                if (!sentence.isBlank()) {
                    sentences.add(sentence);
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    private static boolean ends(char c) {
        return switch (c) {
            case '.', '?', '!', ';', '\n', '؟', '؛', '۔', '।', '。', '？', '！', '；' -> true;
            default -> false;
        };
    }
}
