package org.ahpsignpost.plainlanguage.sentence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Cuts English text into sentences: Apache OpenNLP's model, put right where a number is cut in two or where a full stop behind a figure is
 * missed. Thread-safe: the model is shared, a tool is lent to one caller at a time.
 */
public final class EnglishSentences {

    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private static final Set<String> UNITS =
            Set.of("kg", "g", "mg", "ml", "cm", "mm", "km", "am", "pm", "hours", "minutes", "days", "weeks");

    private static final int MOST_IDLE = 8;

    private final SentenceModel model;
    private final ArrayBlockingQueue<SentenceDetectorME> idle = new ArrayBlockingQueue<>(MOST_IDLE);

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
        if (!mayEndInside(line)) {
            if (!line.isEmpty()) {
                ends.add(line.length());
            }
            return ends;
        }
        int from = 0;
        for (var span : found(line)) {
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

    /** Most lines of ours are one sentence, and then nobody need be asked. */
    private static boolean mayEndInside(String line) {
        for (int i = 0; i < line.length() - 2; i++) {
            if (".?!".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Span[] found(String line) {
        SentenceDetectorME lent = idle.poll();
        var detector = lent != null ? lent : new SentenceDetectorME(model);
        var spans = detector.sentPosDetect(line);
        idle.offer(detector);
        return spans;
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
