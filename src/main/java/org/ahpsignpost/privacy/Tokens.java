package org.ahpsignpost.privacy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words and numbers of a folded text, in order: runs of letters, digits and marks with apostrophes inside; every
 * Chinese character by itself. Roles are looked up once. Asking for a token outside the text is answered with an
 * empty word.
 */
final class Tokens {

    /** How many signs may stand between two tokens that are read together. */
    private static final int WIDEST_GAP = 6;

    private final Folded text;
    private final Lexicon lexicon;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int count;
    private final @Nullable String[] words;
    private final long[] roles;

    Tokens(Folded text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        split();
        words = new String[count];
        roles = new long[count];
        Arrays.fill(roles, -1);
    }

    private void split() {
        int at = 0;
        while (at < text.length()) {
            if (!Folding.isWordPart(text.at(at))) {
                at++;
                continue;
            }
            int start = at++;
            if (!Folding.isWholeWord(text.at(start))) {
                while (goesOn(at)) {
                    at++;
                }
            }
            add(start, at);
        }
    }

    private boolean goesOn(int at) {
        char c = text.at(at);
        if (c == '\'') {
            return Character.isLetter(text.at(at - 1)) && Character.isLetter(text.at(at + 1));
        }
        return Folding.isWordPart(c) && !Folding.isWholeWord(c);
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    Folded text() {
        return text;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int count() {
        return count;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int length(int token) {
        return has(token) ? ends[token] - starts[token] : 0;
    }

    boolean has(int token) {
        return token >= 0 && token < count;
    }

    /** The word in lower case. */
    String word(int token) {
        if (!has(token)) {
            return "";
        }
        String known = words[token];
        if (known == null) {
            known = text.lower(starts[token], ends[token]);
            words[token] = known;
        }
        return known;
    }

    boolean is(int token, Role role) {
        return (roles(token) & role.bit()) != 0;
    }

    boolean isAny(int token, long bits) {
        return (roles(token) & bits) != 0;
    }

    private long roles(int token) {
        if (!has(token)) {
            return 0;
        }
        if (roles[token] < 0) {
            roles[token] = lexicon.roles(word(token));
        }
        return roles[token];
    }

    /** Whether every character of the token is a letter, a mark or an apostrophe. */
    boolean isLetters(int token) {
        for (int at = has(token) ? starts[token] : 0; has(token) && at < ends[token]; at++) {
            if (Folding.isDigit(text.at(at))) {
                return false;
            }
        }
        return has(token);
    }

    boolean isDigits(int token) {
        for (int at = has(token) ? starts[token] : 0; has(token) && at < ends[token]; at++) {
            if (!Folding.isDigit(text.at(at))) {
                return false;
            }
        }
        return has(token);
    }

    boolean isCapital(int token) {
        return has(token) && Character.isUpperCase(text.at(starts[token]));
    }

    boolean isAllCapitals(int token) {
        for (int at = has(token) ? starts[token] : 0; has(token) && at < ends[token]; at++) {
            if (Character.isLowerCase(text.at(at))) {
                return false;
            }
        }
        return has(token) && length(token) > 1 && isCapital(token);
    }

    /** Whether only those signs, and few of them, stand between this token and the next. */
    boolean gapIsOnly(int token, String signs) {
        if (!has(token) || !has(token + 1) || starts[token + 1] - ends[token] > WIDEST_GAP) {
            return false;
        }
        for (int at = ends[token]; at < starts[token + 1]; at++) {
            if (signs.indexOf(text.at(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sign stands anywhere between this token and the next, or after the last. */
    boolean gapHas(int token, char sign) {
        int to = has(token + 1) ? starts[token + 1] : text.length();
        for (int at = ends[token]; at < to && at < ends[token] + WIDEST_GAP; at++) {
            if (text.at(at) == sign) {
                return true;
            }
        }
        return false;
    }
}
