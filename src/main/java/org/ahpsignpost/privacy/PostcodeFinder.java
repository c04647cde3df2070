package org.ahpsignpost.privacy;

import java.util.Locale;

/** Finds full postcodes, in any case, with or without the space, with O for 0 or I for 1. Half a postcode stays. */
final class PostcodeFinder implements Finder {

    private static final int MOST_TOKENS = 4;
    private static final int LONGEST = 7;
    private static final String SIGNS_INSIDE = " .-";

    @Override
    public boolean isWorthwhile(Glance glance) {
        return glance.digits() > 0;
    }

    @Override
    public void find(Reading reading, Findings found) {
        var tokens = reading.tokens();
        for (int token = 0; token < tokens.count(); token++) {
            if (tokens.length(token) <= LONGEST) {
                token = Math.max(token, findAt(tokens, token, found));
            }
        }
    }

    /** Answers the last token of the postcode that starts here, or -1. */
    private static int findAt(Tokens tokens, int first, Findings found) {
        var all = new StringBuilder(LONGEST);
        boolean cue = false;
        for (int last = first; last < first + MOST_TOKENS && tokens.has(last); last++) {
            if (all.length() + tokens.length(last) > LONGEST
                    || (last > first && !tokens.gapIsOnly(last - 1, SIGNS_INSIDE))) {
                return -1;
            }
            all.append(tokens.word(last));
            if (all.length() < Postcodes.SHORTEST) {
                continue;
            }
            var read = Postcodes.read(all.toString().toUpperCase(Locale.ROOT));
            if (read != null) {
                cue = cue || hasCue(tokens, first);
                boolean split = last == first + 1 && tokens.length(last) == 3;
                boolean told = cue && split && digits(tokens.word(first)) > 0 && read.slips() <= 2;
                if (told || isPlausible(tokens, first, last, read)) {
                    found.addPostcode(tokens.start(first), tokens.end(last), read.outward(), read.inward());
                    return last;
                }
            }
        }
        return -1;
    }

    private static boolean isPlausible(Tokens tokens, int first, int last, Postcodes.Reading read) {
        if (last > first + 1 || (last == first + 1 && tokens.length(last) != 3)) {
            // split in odd places: only where written in capitals
            return read.slips() == 0 && tokens.isCapital(first) && areCapitals(tokens, first, last);
        }
        if (last == first) {
            return read.slips() == 0 || (read.slips() == 1 && digits(tokens.word(first)) >= 2);
        }
        // "L5 4th", "B12 2hr": an ordinal or a unit after a code that is also a bone or a vitamin
        if (isUnit(tokens, tokens.word(last)) && (read.slips() > 0 || tokens.is(first, Role.NOT_POSTCODE))) {
            return false;
        }
        if (read.slips() == 0) {
            return true;
        }
        boolean word = tokens.isLetters(last) && (tokens.is(last, Role.NOT_POSTCODE) || tokens.is(last, Role.NOT_NAME));
        return read.slips() == 1 && digits(tokens.word(first)) > 0 && !word && !tokens.is(first, Role.NOT_POSTCODE);
    }

    private static boolean isUnit(Tokens tokens, String inward) {
        return (tokens.lexicon().roles(inward.substring(1)) & Role.NOT_POSTCODE.bit()) != 0;
    }

    private static boolean areCapitals(Tokens tokens, int first, int last) {
        for (int at = tokens.start(first); at < tokens.end(last); at++) {
            if (Character.isLowerCase(tokens.text().at(at))) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String word) {
        return (int) word.chars().filter(c -> Folding.isDigit((char) c)).count();
    }

    private static boolean hasCue(Tokens tokens, int first) {
        for (int token = first - 1; token >= first - 4; token--) {
            if (tokens.is(token, Role.POSTCODE)) {
                return true;
            }
        }
        return false;
    }
}
