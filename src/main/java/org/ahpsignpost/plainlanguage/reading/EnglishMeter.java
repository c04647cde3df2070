package org.ahpsignpost.plainlanguage.reading;

import java.util.List;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.ahpsignpost.plainlanguage.sentence.TokenCutter;

/** Counts what an English text is made of and measures it. Thread-safe. */
public final class EnglishMeter {

    private static final int LONG = 3;

    private final EnglishSentences sentences;

    public EnglishMeter(EnglishSentences sentences) {
        this.sentences = sentences;
    }

    /** All measures of a text of any length; lines are sentences of their own. */
    public Measures measure(String text) {
        return Measures.of(count(text));
    }

    private Counts count(String text) {
        var tally = new Tally();
        text.lines().forEach(line -> sentences.of(line).forEach(tally::add));
        return tally.counts();
    }

    /** Adds up sentence by sentence. */
    private static final class Tally {

        private int words;
        private int letters;
        private int syllables;
        private int sentences;
        private int longest;
        private int longWords;
        private int foggyWords;
        private int unfamiliarWords;

        void add(String sentence) {
            List<Token> tokens = TokenCutter.cut(sentence);
            int before = words;
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                switch (token.shape()) {
                    case WORD -> addWord(token, i > 0 && !tokens.get(i - 1).isMark());
                    case NUMBER -> addNumber(token);
                    case PHONE, LINK, EMAIL, MARK -> {
                        // not read as words
                    }
                }
            }
            if (words > before) {
                sentences++;
                longest = Math.max(longest, words - before);
            }
        }

        private void addWord(Token token, boolean inside) {
            String word = token.lower().replace('\u2019', '\'');
            int heard = Syllables.in(word);
            boolean name = inside && token.startsWithCapital();
            words++;
            syllables += heard;
            letters += letters(word);
            if (heard >= LONG) {
                longWords++;
                boolean byEnding =
                        heard == LONG && (word.endsWith("es") || word.endsWith("ed") || word.endsWith("ing"));
                foggyWords += name || byEnding || word.indexOf('-') > 0 ? 0 : 1;
            }
            unfamiliarWords += name || FamiliarWords.has(word) ? 0 : 1;
        }

        /** A figure is read as one short word. */
        private void addNumber(Token token) {
            words++;
            syllables++;
            letters += letters(token.text());
        }

        private static int letters(String word) {
            int letters = 0;
            for (int i = 0; i < word.length(); i++) {
                letters += Character.isLetterOrDigit(word.charAt(i)) ? 1 : 0;
            }
            return letters;
        }

        Counts counts() {
            return new Counts(words, letters, syllables, sentences, longest, longWords, foggyWords, unfamiliarWords);
        }
    }
}
