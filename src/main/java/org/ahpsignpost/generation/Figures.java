package org.ahpsignpost.generation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the numbers, prices, days and times of a text, sentence by sentence. Thread-safe. */
final class Figures {

    /**
     * One figure.
     *
     * @param value in one form for all ways of writing it: 9am and 9:00 are 09:00, 2,000 is 2000
     * @param unit what is counted; null where that is not said
     */
    record Figure(String value, @Nullable String unit) {

        /** Whether a source that has that figure bears this one out. */
        boolean isBorneOutBy(Figure source) {
            return value.equals(source.value) && (unit == null || unit.equals(source.unit));
        }
    }

    /** A sentence with its figures. @param words folded, for phrases to be looked for */
    record Line(List<String> words, List<Figure> figures) {}

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|[\\n;]+");
    private static final Pattern PIECE = Pattern.compile("[£$€]?\\p{Nd}+(?:[.,:]\\p{Nd}+)*|[\\p{L}\\p{M}]+|%");

    /** A unit stands next to its number or with one word between: "5 working days". */
    private static final int REACH = 2;

    private final GuardWords words;

    Figures(GuardWords words) {
        this.words = words;
    }

    List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        for (String sentence : SENTENCE_END.split(Contacts.TOKEN.matcher(text).replaceAll(" "))) {
            lines.add(new Line(WordRow.read(sentence), figures(pieces(sentence))));
        }
        return lines;
    }

    private static List<String> pieces(String sentence) {
        return PIECE.matcher(sentence)
                .results()
                .map(piece -> piece.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<Figure> figures(List<String> pieces) {
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            String unit = unit(pieces, i);
            if (isNumber(piece)) {
                figures.add(new Figure(number(piece, i + 1 < pieces.size() ? pieces.get(i + 1) : ""), unit));
            } else if (words.numberWords().containsKey(piece)) {
                figures.add(new Figure(words.numberWords().get(piece).toString(), unit));
            } else if (words.one().contains(piece) && isUnit(pieces, i + 1)) {
                figures.add(new Figure("1", unit));
            } else if (words.times().contains(piece)) {
                figures.add(new Figure(piece, null));
            }
        }
        return figures;
    }

    private boolean isUnit(List<String> pieces, int at) {
        return at < pieces.size() && words.units().containsKey(pieces.get(at));
    }

    private @Nullable String unit(List<String> pieces, int number) {
        for (int at = number + 1; at <= number + REACH && at < pieces.size(); at++) {
            String unit = words.units().get(pieces.get(at));
            if (unit != null) {
                return unit;
            }
            if (isNumber(pieces.get(at))) {
                return null;
            }
        }
        return null;
    }

    private static boolean isNumber(String piece) {
        return Character.isDigit(piece.charAt(piece.length() - 1));
    }

    private String number(String piece, String next) {
        boolean morning = words.beforeNoon().contains(next);
        boolean afternoon = words.afterNoon().contains(next);
        if (piece.indexOf(':') > 0 || morning || afternoon) {
            return time(piece, afternoon, morning);
        }
        String money = Character.isDigit(piece.charAt(0)) ? "" : piece.substring(0, 1);
        return money + plain(piece.substring(money.length())) + (next.equals("%") ? "%" : "");
    }

    /** A price may have its pence left out, and a thousand its comma. */
    private static String plain(String digits) {
        String plain = digits.replaceAll(",(?=\\p{Nd}{3}(?!\\p{Nd}))", "");
        try {
            return new BigDecimal(plain).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return plain;
        }
    }

    private static String time(String piece, boolean afternoon, boolean morning) {
        String[] parts = piece.split("[.:]");
        if (parts.length > 3 || parts[0].length() > 2) {
            return piece;
        }
        try {
            int hour = Integer.parseInt(parts[0]);
            int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
            int counted = afternoon && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
            return "%02d:%02d".formatted(counted, minute);
        } catch (NumberFormatException e) {
            return piece;
        }
    }
}
