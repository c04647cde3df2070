package org.ahpsignpost.plainlanguage.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Token.Shape;

/** Cuts a sentence into tokens. Links, addresses, phone numbers and figures each stay one token, so that nothing can part them. */
public final class TokenCutter {

    private static final Set<String> SHORTENED = Set.of(
            "e.g.", "i.e.", "etc.", "dr.", "mr.", "mrs.", "ms.", "prof.", "st.", "no.", "approx.", "a.m.", "p.m.",
            "vs.", "min.", "hrs.", "tel.", "ext.", "dept.", "incl.");

    private static final Set<String> LINK_ENDINGS =
            Set.of("uk", "org", "com", "net", "info", "gov", "nhs", "co", "wales", "scot");

    private static final int LEAST_PHONE_DIGITS = 7;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean spaced;

    private TokenCutter(String text) {
        this.text = text;
    }

    /** The tokens of a sentence, words not yet tagged. */
    public static List<Token> cut(String text) {
        var cutter = new TokenCutter(text);
        cutter.run();
        return cutter.tokens;
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                spaced = true;
                at++;
            } else if (isLink()) {
                take(trimmed(unbroken()), Shape.LINK, Tag.NAME);
            } else if (isEmail()) {
                take(trimmed(unbroken()), Shape.EMAIL, Tag.NAME);
            } else if (phoneEnd() > at) {
                take(phoneEnd(), Shape.PHONE, Tag.NUMBER);
            } else if (startsNumber()) {
                take(numberEnd(), Shape.NUMBER, Tag.NUMBER);
            } else if (Character.isLetter(c)) {
                take(wordEnd(), Shape.WORD, Tag.OTHER);
            } else {
                take(at + Character.charCount(text.codePointAt(at)), Shape.MARK, Tag.MARK);
            }
        }
    }

    private void take(int end, Shape shape, Tag tag) {
        tokens.add(Token.of(text.substring(at, end), shape, tag, spaced));
        spaced = false;
        at = end;
    }

    private boolean isLink() {
        return text.startsWith("http://", at)
                || text.startsWith("https://", at)
                || text.startsWith("www.", at)
                || isBareLink();
    }

    /** "example.org/feet": letters, a dot, and an ending that addresses have. */
    private boolean isBareLink() {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false;
        }
        int end = at;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String host = text.substring(at, end).toLowerCase(Locale.ROOT);
        while (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        int dot = host.lastIndexOf('.');
        return dot > 0 && LINK_ENDINGS.contains(host.substring(dot + 1));
    }

    private boolean isEmail() {
        if (!Character.isLetterOrDigit(text.charAt(at))) {
            return false;
        }
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                return i > at && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            }
            if (!Character.isLetterOrDigit(c) && "._-+".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private int unbroken() {
        int end = at;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private int trimmed(int end) {
        int last = end;
        while (last > at + 1 && ".,;:!?)'".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /** Where the phone number that starts here ends; the place itself where none does. */
    private int phoneEnd() {
        char first = text.charAt(at);
        if (first != '0' && first != '+' && first != '(') {
            return at;
        }
        int digits = 0;
        int end = at;
        int i = first == '(' ? at + 1 : at;
        if (first == '(' && (i >= text.length() || text.charAt(i) != '0')) {
            return at;
        }
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
                end = i + 1;
            } else if (" ()-+".indexOf(c) < 0
                    || (c == ' ' && i + 1 < text.length() && !isDialled(text.charAt(i + 1)))) {
                break;
            }
        }
        return digits >= LEAST_PHONE_DIGITS ? end : at;
    }

    private static boolean isDialled(char c) {
        return Character.isDigit(c) || c == '(';
    }

    private boolean startsNumber() {
        char c = text.charAt(at);
        boolean money =
                (c == '£' || c == '€' || c == '$') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return money || Character.isDigit(c);
    }

    private int numberEnd() {
        int end = at + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inside = ".,:/-".indexOf(c) >= 0
                    && end + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(end + 1))
                    && Character.isLetterOrDigit(text.charAt(end - 1))
                    && !(c == ',' && !Character.isDigit(text.charAt(end + 1)));
            if (!Character.isLetterOrDigit(c) && c != '%' && c != '+' && c != '\u00b0' && !inside) {
                break;
            }
            end++;
        }
        return end;
    }

    private int wordEnd() {
        int dotted = dottedEnd();
        if (dotted > at) {
            return dotted;
        }
        int end = at + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean joins = (c == '\'' || c == '\u2019' || c == '-' || c == '/' || c == '&' || c == '\u2011')
                    && end + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(end + 1))
                    && !(c == '/' && !isAndOr(end));
            if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK && !joins) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean isAndOr(int slash) {
        return text.regionMatches(true, at, "and/or", 0, 6) && slash == at + 3;
    }

    private int dottedEnd() {
        int end = unbroken();
        while (end > at && ",;:)!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        return SHORTENED.contains(word) ? end : at;
    }
}
