package org.ahpsignpost.plainlanguage.sentence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts English text into sentences: Apache OpenNLP's model, put right where a number is cut in two or where a full stop behind a figure is
 * missed. Thread-safe: the model is shared, the tool is made for each text.
 */
public final class EnglishSentences {

    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private static final Set<String> UNITS =
            Set.of("kg", "g", "mg", "ml", "cm", "mm", "km", "am", "pm", "hours", "minutes", "days", "weeks");

    private final SentenceModel model;

    public EnglishSentences() {
        try (var in = EnglishSentences.class.getResourceAsStream(MODEL)) {
            model = new SentenceModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the sentence model is not in the class path: " + MODEL, e);
        }
    }

    /** The sentences of one line of text with their end marks, in order, none blank. */
    public List<String> of(String line) {
        var sentences = new ArrayList<String>();
        int from = 0;
        for (int end : ends(line)) {
            String sentence = line.substring(from, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            from = end;
        }
        return sentences;
    }

    /** Where sentences end, ascending; the last is the end of the line. */
    public List<Integer> ends(String line) {
        var ends = new ArrayList<Integer>();
        int from = 0;
        for (var span : new SentenceDetectorME(model).sentPosDetect(line)) {
            addMissed(line, from, span.getEnd(), ends);
            if (span.getEnd() < line.length() && isEnd(line, span.getEnd())) {
                ends.add(span.getEnd());
            }
            from = span.getEnd();
        }
        if (!line.isEmpty() && (ends.isEmpty() || ends.getLast() < line.length())) {
            ends.add(line.length());
        }
        return ends;
    }

    /** "…by 5pm. Bring", "…in room 2. Then": the model seldom ends a sentence behind a figure. */
    private static void addMissed(String line, int from, int to, List<Integer> ends) {
        for (int i = Math.max(from, 1); i + 2 < to; i++) {
            if (line.charAt(i) == '.'
                    && isFigure(line, i)
                    && line.charAt(i + 1) == ' '
                    && Character.isUpperCase(line.charAt(i + 2))) {
                ends.add(i + 1);
            }
        }
    }

    private static boolean isFigure(String line, int dot) {
        int start = dot;
        boolean digit = false;
        while (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1))) {
            start--;
            digit |= Character.isDigit(line.charAt(start));
        }
        boolean numbered = start == 0; // "1. Call us"
        return (digit && !numbered) || UNITS.contains(line.substring(start, dot));
    }

    /** No sentence ends inside "1.44" or before a small letter. */
    private static boolean isEnd(String line, int end) {
        int next = end;
        while (next < line.length()
                && (Character.isWhitespace(line.charAt(next)) || "\"'\u201d\u2019)".indexOf(line.charAt(next)) >= 0)) {
            next++;
        }
        return next > end && next < line.length() && !Character.isLowerCase(line.charAt(next));
    }
}
