package org.ahpsignpost.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * What the classifier looks at in a message: the stems of its words, pairs of neighbours, and pieces of longer words, so that
 * a typing error or an unknown ending still leaves something known. Thread-safe.
 */
final class IntentFeatures {

    private static final int PIECE = 4;

    private final ThreadLocal<SnowballStemmer> stemmer;
    private final Set<String> commonWords;

    /** @param commonWords words so common that their pieces tell nothing */
    IntentFeatures(SnowballStemmer.ALGORITHM language, Set<String> commonWords) {
        // a stemmer keeps state between calls, so each thread has its own
        this.stemmer = ThreadLocal.withInitial(() -> new SnowballStemmer(language));
        this.commonWords = commonWords;
    }

    String[] of(List<String> words) {
        var stems = stemmer.get();
        List<String> features = new ArrayList<>(words.size() * 6);
        String before = "^";
        for (String word : words) {
            String stem = stems.stem(word).toString();
            if (commonWords.contains(word)) {
                features.add("c=" + stem);
            } else {
                features.add("w=" + stem);
                addPieces(features, word);
            }
            features.add("p=" + before + ' ' + stem);
            before = stem;
        }
        features.add("p=" + before + " $");
        return features.toArray(String[]::new);
    }

    private static void addPieces(List<String> features, String word) {
        if (word.length() < PIECE) {
            return;
        }
        String marked = "<" + word + ">";
        for (int i = 0; i + PIECE <= marked.length(); i++) {
            features.add("g=" + marked.substring(i, i + PIECE));
        }
    }
}
