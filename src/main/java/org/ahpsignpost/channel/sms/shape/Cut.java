package org.ahpsignpost.channel.sms.shape;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ahpsignpost.labels.Language;

/**
 * A text cut in two: at the end of a line or sentence where that is not too early, else between two words. Never inside a link, an
 * e-mail address, a word or a number; only what is too long for any text by itself is cut somewhere.
 *
 * @param head what fits; never empty where the text was not
 * @param tail the rest; empty where all fits
 */
record Cut(String head, String tail) {

    /** A phone number is written with spaces, and a link with signs at which lines may break. */
    private static final Pattern WHOLE =
            Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+|\\+?\\p{Nd}[\\p{Nd} ,.:/()-]*\\p{Nd}");

    /** An end of a line or sentence before that share of what would fit is too early. */
    private static final double EARLIEST = 0.5;

    static Cut of(String text, Language language, Predicate<String> fits) {
        String all = text.strip();
        if (fits.test(all)) {
            return new Cut(all, "");
        }
        int end = best(all, language, fits);
        return new Cut(all.substring(0, end).strip(), all.substring(end).strip());
    }

    private static int best(String text, Language language, Predicate<String> fits) {
        var words = ends(BreakIterator.getLineInstance(new ULocale(language.code())), text);
        int word = last(words, text, fits);
        if (word == 0) {
            return hard(text, fits);
        }
        List<Integer> good = new ArrayList<>(ends(sentences(language), text));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            good.add(at);
        }
        return good.stream()
                .filter(end -> end <= word && end >= word * EARLIEST)
                .max(Integer::compare)
                .orElse(word);
    }

    static String firstSentence(String text, Language language) {
        return ends(sentences(language), text).stream()
                .findFirst()
                .map(end -> text.substring(0, end).strip())
                .orElse(text);
    }

    private static BreakIterator sentences(Language language) {
        return BreakIterator.getSentenceInstance(new ULocale(language.code()));
    }

    private static List<Integer> ends(BreakIterator ends, String text) {
        var allowed = new ArrayList<Integer>();
        var inside = inside(text);
        ends.setText(text);
        for (int end = ends.first(); end != BreakIterator.DONE; end = ends.next()) {
            if (end > 0 && end < text.length() && !inside[end]) {
                allowed.add(end);
            }
        }
        return allowed;
    }

    /** True for each place that lies inside something that stays whole. */
    private static boolean[] inside(String text) {
        var inside = new boolean[text.length() + 1];
        var whole = WHOLE.matcher(text);
        while (whole.find()) {
            for (int at = whole.start() + 1; at < whole.end(); at++) {
                inside[at] = true;
            }
        }
        return inside;
    }

    private static int last(List<Integer> ends, String text, Predicate<String> fits) {
        int best = 0;
        for (int end : ends) {
            if (!fits.test(text.substring(0, end).strip())) {
                break;
            }
            best = text.substring(0, end).isBlank() ? best : end;
        }
        return best;
    }

    /** Something without a break that is longer than a text may be: cut between two characters. */
    private static int hard(String text, Predicate<String> fits) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (!fits.test(text.substring(0, next))) {
                break;
            }
            end = next;
        }
        return end;
    }
}
