package org.ahpsignpost.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a text as groups of digits: written ("07700", "O77OO" with letters for noughts) or spoken ("double
 * o", "nine hundred", "forty five"). Neighbouring groups that people write as one number are linked.
 */
final class NumberGroups {

    /**
     * One group of digits.
     *
     * @param linked whether it may go on the number of the group before it
     * @param spoken whether it was written in words
     */
    record Group(int firstToken, int lastToken, String digits, boolean linked, boolean spoken) {}

    private static final String SIGNS_BETWEEN = " .-/()_";
    private static final String SIGNS_BETWEEN_WORDS = " .-,";

    private final Tokens tokens;
    private final List<Group> groups = new ArrayList<>();

    NumberGroups(Tokens tokens) {
        this.tokens = tokens;
        for (int token = 0; token < tokens.count(); token++) {
            token = read(token);
        }
    }

    int count() {
        return groups.size();
    }

    Group get(int index) {
        return groups.get(index);
    }

    int start(int index) {
        return tokens.start(groups.get(index).firstToken());
    }

    /**
     * Where the number begins that takes these groups, with its plus sign, and with its opening bracket where it
     * is closed inside.
     */
    int numberStart(int first, int last) {
        int at = hasPlus(first) ? plusBefore(start(first)) : start(first);
        if (tokens.text().at(at - 1) == '(') {
            for (int inside = at; inside < end(last); inside++) {
                if (tokens.text().at(inside) == ')') {
                    return at - 1;
                }
            }
        }
        return at;
    }

    int end(int index) {
        return tokens.end(groups.get(index).lastToken());
    }

    /** Whether a plus sign, with or without a space or bracket after it, stands before the group. */
    boolean hasPlus(int index) {
        return tokens.text().at(plusBefore(start(index))) == '+';
    }

    private int plusBefore(int start) {
        char before = tokens.text().at(start - 1);
        return before == ' ' || before == '(' ? start - 2 : start - 1;
    }

    /** Reads the group that starts at the token, if one does, and answers the last token that was read. */
    private int read(int token) {
        if (tokens.is(token, Role.REPEAT)) {
            String digit = tokens.isDigits(token + 1) ? tokens.word(token + 1) : spoken(token + 1);
            if (digit.length() == 1 && tokens.gapIsOnly(token, SIGNS_BETWEEN_WORDS)) {
                add(
                        token,
                        token + 1,
                        digit.repeat(tokens.lexicon().counts().getOrDefault(tokens.word(token), 1)),
                        true);
                return token + 1;
            }
            return token;
        }
        if (tokens.is(token, Role.ZEROS)) {
            addNoughts(token);
            return token;
        }
        String said = spoken(token);
        if (!said.isEmpty()) {
            addSpoken(token, said);
        } else if (beginsWithDigit(token)) {
            String digits = written(token);
            if (!digits.isEmpty()) {
                add(token, token, digits, false);
            }
        }
        return token;
    }

    private boolean beginsWithDigit(int token) {
        int start = tokens.start(token);
        return Folding.isDigit(tokens.text().at(start))
                || Folding.isDigit(tokens.text().at(start + 1));
    }

    private String spoken(int token) {
        return tokens.is(token, Role.NUMBER) ? tokens.lexicon().digits().getOrDefault(tokens.word(token), "") : "";
    }

    /**
     * The token's digits, with o and l read as 0 and 1 where the token holds more digits than one; empty for
     * anything else.
     */
    private String written(int token) {
        if (tokens.isDigits(token)) {
            return tokens.word(token);
        }
        var digits = new StringBuilder();
        int slips = 0;
        for (int at = tokens.start(token); at < tokens.end(token); at++) {
            char c = tokens.text().lowerAt(at);
            slips += Folding.isDigit(c) ? 0 : 1;
            digits.append(c == 'o' ? '0' : c == 'l' || c == 'i' ? '1' : c);
            if (!Folding.isDigit(digits.charAt(digits.length() - 1))) {
                return "";
            }
        }
        return digits.length() > 3 && digits.length() - slips >= 2 ? digits.toString() : "";
    }

    /** "forty five" is 45, "four five" is 4 and 5. */
    private void addSpoken(int token, String said) {
        if (!groups.isEmpty() && said.length() == 1 && !said.equals("0")) {
            var last = groups.getLast();
            boolean tens = last.spoken()
                    && last.digits().length() == 2
                    && last.digits().endsWith("0")
                    && isBeside(last, token);
            if (tens && last.digits().charAt(0) > '1' && last.firstToken() == last.lastToken()) {
                groups.removeLast();
                groups.add(new Group(last.firstToken(), token, last.digits().charAt(0) + said, last.linked(), true));
                return;
            }
        }
        add(token, token, said, true);
    }

    private void addNoughts(int token) {
        if (!groups.isEmpty() && groups.getLast().digits().length() == 1 && isBeside(groups.getLast(), token)) {
            var last = groups.removeLast();
            String noughts = "0".repeat(tokens.lexicon().counts().getOrDefault(tokens.word(token), 0));
            groups.add(new Group(last.firstToken(), token, last.digits() + noughts, last.linked(), true));
        }
    }

    private boolean isBeside(Group group, int token) {
        return group.lastToken() == token - 1 && tokens.gapIsOnly(token - 1, " -");
    }

    private void add(int first, int last, String digits, boolean spoken) {
        groups.add(new Group(first, last, digits, isLinked(first, spoken), spoken));
    }

    private boolean isLinked(int token, boolean spoken) {
        if (groups.isEmpty() || groups.getLast().lastToken() != token - 1) {
            return false;
        }
        boolean words = spoken || groups.getLast().spoken();
        return tokens.gapIsOnly(token - 1, words ? SIGNS_BETWEEN_WORDS : SIGNS_BETWEEN);
    }
}
