package org.ahpsignpost.privacy;

/**
 * Reads dates as people write them. Every method answers the place after the date, or -1 where none starts at the
 * token.
 */
final class Dates {

    private static final String SIGNS = "/.-";
    private static final String SIGNS_NEAR_MONTH = " .,-/";

    private Dates() {}

    /** 03/05/1962, 3.5.62, 1962-05-03, and with {@code spaces} also 03 05 1962. */
    static int numericEnd(Tokens tokens, int token, boolean spaces) {
        if (!isNumber(tokens, token, 4) || !isNumber(tokens, token + 1, 2) || !isNumber(tokens, token + 2, 4)) {
            return -1;
        }
        char sign = sign(tokens, token, spaces);
        if (sign == 0 || sign(tokens, token + 1, spaces) != sign) {
            return -1;
        }
        // a fourth part after the same sign: some other number
        if (isNumber(tokens, token + 3, 9) && sign != ' ' && sign(tokens, token + 2, spaces) == sign) {
            return -1;
        }
        boolean yearFirst = tokens.length(token) == 4;
        int day = value(tokens, yearFirst ? token + 2 : token);
        int month = value(tokens, token + 1);
        boolean british = isDay(day) && isMonth(month);
        boolean american = !yearFirst && isDay(month) && isMonth(day);
        boolean hasYear = yearFirst ? tokens.length(token + 2) <= 2 : isYear(tokens, token + 2);
        return (british || american) && hasYear ? tokens.end(token + 2) : -1;
    }

    /** 3rd of May 62, 3 May, May 3rd 1962. */
    static int worded(Tokens tokens, int token) {
        int day = token;
        int month = token;
        if (tokens.is(token, Role.MONTH)) {
            day = token + 1;
        } else {
            month = token + 1;
            // one small word may stand between: "3rd of May", "3 de mayo"
            if (!tokens.is(month, Role.MONTH) && tokens.isLetters(month)) {
                month++;
            }
        }
        if (!isDayWord(tokens, day) || !tokens.is(month, Role.MONTH)) {
            return -1;
        }
        int last = Math.max(day, month);
        for (int between = token; between < last; between++) {
            if (!tokens.gapIsOnly(between, SIGNS_NEAR_MONTH)) {
                return -1;
            }
        }
        if (isYear(tokens, last + 1) && tokens.gapIsOnly(last, SIGNS_NEAR_MONTH + "'")) {
            return tokens.end(last + 1);
        }
        // "3 de mayo de 1962"
        boolean small = tokens.isLetters(last + 1) && tokens.length(last + 1) <= 3 && tokens.length(last + 2) == 4;
        return tokens.end(small && isYear(tokens, last + 2) ? last + 2 : last);
    }

    /** 12/5 without a year, and 030562 or 03051962 written together. */
    static int shortEnd(Tokens tokens, int token) {
        if (tokens.isDigits(token) && (tokens.length(token) == 6 || tokens.length(token) == 8)) {
            int all = value(tokens, token);
            int scale = tokens.length(token) == 6 ? 100 : 10_000;
            return isDay(all / scale / 100) && isMonth(all / scale % 100) ? tokens.end(token) : -1;
        }
        boolean pair =
                isNumber(tokens, token, 2) && isNumber(tokens, token + 1, 2) && sign(tokens, token, false) == '/';
        return pair && isDay(value(tokens, token)) && isMonth(value(tokens, token + 1)) ? tokens.end(token + 1) : -1;
    }

    private static boolean isDayWord(Tokens tokens, int token) {
        int digits = 0;
        while (digits < tokens.length(token) && Folding.isDigit(tokens.text().at(tokens.start(token) + digits))) {
            digits++;
        }
        if (digits == 0 || digits > 2 || tokens.length(token) > digits + 2) {
            return false;
        }
        return isDay(Integer.parseInt(tokens.word(token).substring(0, digits)));
    }

    private static boolean isYear(Tokens tokens, int token) {
        int length = tokens.length(token);
        return tokens.isDigits(token)
                && (length == 2
                        || (length == 4 && value(tokens, token) / 100 >= 18 && value(tokens, token) / 100 <= 20));
    }

    private static boolean isNumber(Tokens tokens, int token, int most) {
        return tokens.length(token) <= most && tokens.isDigits(token);
    }

    private static int value(Tokens tokens, int token) {
        return Integer.parseInt(tokens.word(token));
    }

    private static char sign(Tokens tokens, int token, boolean spaces) {
        if (!tokens.gapIsOnly(token, SIGNS + " ")) {
            return 0;
        }
        for (int at = tokens.end(token); at < tokens.start(token + 1); at++) {
            if (tokens.text().at(at) != ' ') {
                return tokens.text().at(at);
            }
        }
        return spaces ? ' ' : 0;
    }

    private static boolean isDay(int day) {
        return day >= 1 && day <= 31;
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }
}
