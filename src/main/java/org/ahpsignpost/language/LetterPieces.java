package org.ahpsignpost.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.langdetect.LanguageDetectorContextGenerator;

/** What the detector looks at: whole words, and pieces of 1 to 5 letters with their accents. Thread-safe. */
final class LetterPieces implements LanguageDetectorContextGenerator {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_PIECE = 5;
    private static final int MOST_WORDS = 60;
    private static final int LONGEST_WORD = 30;

    @Override
    @SuppressWarnings("unchecked")
    public <T extends CharSequence> T[] getContext(CharSequence text) {
        List<String> pieces = new ArrayList<>();
        for (String word : words(text)) {
            pieces.add("w=" + word);
            String marked = "<" + word + ">";
            for (int length = 1; length <= LONGEST_PIECE; length++) {
                for (int i = 0; i + length <= marked.length(); i++) {
                    pieces.add(marked.substring(i, i + length));
                }
            }
        }
        // the interface lets the caller name the type, and every caller means text
        return (T[]) pieces.toArray(String[]::new);
    }

    private static List<String> words(CharSequence raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
            boolean inWord = i < text.length() && isWord(text.charAt(i), start >= 0);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, Math.min(i, start + LONGEST_WORD)));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWord(char c, boolean inside) {
        return Character.isLetter(c) || (inside && (c == '\'' || c == '’'));
    }
}
