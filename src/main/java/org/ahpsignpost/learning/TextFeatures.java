package org.ahpsignpost.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * What the classifier looks at in a message: its words, neighbours, words with one between, and pieces of 3 and 4 letters, so that a
 * typing error, an unknown ending or a cognate of another language still leaves something known. Thread-safe.
 */
final class TextFeatures {

    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 4;

    private TextFeatures() {}

    static String[] of(List<String> words) {
        List<String> features = new ArrayList<>(words.size() * 16 + 1);
        String before = "^";
        String earlier = null;
        for (String word : words) {
            features.add("w=" + word);
            features.add("b=" + before + ' ' + word);
            if (earlier != null) {
                features.add("s=" + earlier + ' ' + word);
            }
            addPieces(features, word);
            earlier = before;
            before = word;
        }
        features.add("b=" + before + " $");
        return features.toArray(String[]::new);
    }

    private static void addPieces(List<String> features, String word) {
        String marked = "<" + word + ">";
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int i = 0; i + length <= marked.length(); i++) {
                features.add("c=" + marked.substring(i, i + length));
            }
        }
    }
}
