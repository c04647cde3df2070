package org.ahpsignpost.privacy;

/**
 * Finds the line of an address that tells the door: a number and a street, a flat, or both. Towns and lone streets
 * stay.
 */
final class AddressFinder implements Finder {

    private static final long STREETS = Role.STREET.bit() | Role.STREET_IF_CAPITAL.bit();
    private static final String SIGNS = " ,.\n-";
    private static final int DIGITS_OF_A_DOOR = 4;

    @Override
    public boolean isWorthwhile(Glance glance) {
        return glance.digits() > 0 && glance.hasAny(STREETS | Role.FLAT.bit());
    }

    @Override
    public void find(Reading reading, Findings found) {
        var tokens = reading.tokens();
        for (int token = 0; token < tokens.count(); token++) {
            int last = tokens.is(token, Role.FLAT) ? flatEnd(tokens, token) : streetEnd(tokens, token);
            if (last > token) {
                int start = tokens.start(token);
                found.add(
                        start,
                        tokens.end(last),
                        EntityType.ADDRESS,
                        tokens.text().lower(start, tokens.end(last)));
                token = last;
            }
        }
    }

    /** "Flat 3", with the house's name and the street where they follow. */
    private static int flatEnd(Tokens tokens, int flat) {
        int door = flat + 1;
        if (!isDoor(tokens, door) && !(tokens.length(door) == 1 && tokens.isCapital(door))) {
            return -1;
        }
        if (!tokens.gapIsOnly(flat, " .#-") || tokens.is(door + 1, Role.NOT_STREET)) {
            return -1;
        }
        int end = door;
        for (int word = door + 1; word <= door + Limits.STREET_WORDS && tokens.gapIsOnly(word - 1, SIGNS); word++) {
            if (tokens.isAny(word, STREETS) && word > door + 1) {
                end = word;
            } else if (!tokens.isLetters(word) || tokens.is(word, Role.NOT_STREET)) {
                break;
            }
        }
        int street = tokens.gapIsOnly(end, SIGNS) ? streetEnd(tokens, end + 1) : -1;
        return street > 0 ? street : end;
    }

    /** "12 High Street": the last token of it, or -1. */
    private static int streetEnd(Tokens tokens, int number) {
        if (!isDoor(tokens, number) || (tokens.is(number + 1, Role.NOT_STREET) && !isTheStreet(tokens, number))) {
            return -1;
        }
        int end = -1;
        for (int word = number + 1; word <= number + Limits.STREET_WORDS + 1; word++) {
            if (!tokens.gapIsOnly(word - 1, word == number + 1 ? " ,-" : " .'-") || !tokens.isLetters(word)) {
                break;
            }
            if (word > number + 1 && isStreet(tokens, word, number)) {
                end = word;
            } else if (tokens.is(word, Role.NOT_STREET) && word > number + 1) {
                break;
            }
        }
        return end;
    }

    /** "12 the avenue". */
    private static boolean isTheStreet(Tokens tokens, int number) {
        return tokens.length(number + 1) == 3 && isStreet(tokens, number + 2, number);
    }

    private static boolean isStreet(Tokens tokens, int word, int number) {
        if (tokens.is(word, Role.STREET)) {
            return true;
        }
        return tokens.is(word, Role.STREET_IF_CAPITAL)
                && ((tokens.isCapital(word) && tokens.isCapital(word - 1)) || hasCue(tokens, number));
    }

    private static boolean hasCue(Tokens tokens, int number) {
        for (int token = number - 1; token >= number - Limits.CONTEXT_BEFORE; token--) {
            if (tokens.is(token, Role.ADDRESS_CUE)) {
                return true;
            }
        }
        return false;
    }

    /** 12, 12a, 1204. */
    private static boolean isDoor(Tokens tokens, int token) {
        int digits = tokens.length(token);
        if (digits == 0
                || digits > DIGITS_OF_A_DOOR + 1
                || !Folding.isDigit(tokens.text().at(tokens.start(token)))) {
            return false;
        }
        boolean letter = !Folding.isDigit(tokens.text().at(tokens.end(token) - 1));
        int most = letter ? digits - 1 : digits;
        for (int i = 0; i < most; i++) {
            if (!Folding.isDigit(tokens.text().at(tokens.start(token) + i))) {
                return false;
            }
        }
        return most <= DIGITS_OF_A_DOOR;
    }
}
