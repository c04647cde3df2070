package org.ahpsignpost.privacy;

/** Finds dates of birth: a date beside a word for birth. A date alone is an appointment or a prescription and stays. */
final class BirthDateFinder implements Finder {

    private static final int REACH_AFTER = 6;
    private static final int REACH_BEFORE = 8;

    @Override
    public boolean isWorthwhile(Glance glance) {
        return glance.has(Role.BIRTH_CUE) && glance.digits() > 0;
    }

    @Override
    public void find(Reading reading, Findings found) {
        var tokens = reading.tokens();
        for (int token = 0; token < tokens.count(); token++) {
            int cue = tokens.lexicon().births().at(tokens, token);
            if (cue > 0 && !findAfter(tokens, token + cue, found)) {
                findBefore(tokens, token, found);
            }
        }
    }

    private static boolean findAfter(Tokens tokens, int first, Findings found) {
        for (int token = first; token < first + REACH_AFTER && !tokens.is(token, Role.NOT_BIRTH); token++) {
            int end = end(tokens, token);
            if (end > 0) {
                add(tokens, token, end, found);
                return true;
            }
        }
        return false;
    }

    /** "3/5/1962 is my date of birth": the date ends a few words before the cue, in the same sentence. */
    private static void findBefore(Tokens tokens, int cue, Findings found) {
        for (int token = cue - 1; token >= Math.max(0, cue - REACH_BEFORE); token--) {
            if (tokens.is(token, Role.NOT_BIRTH) || tokens.gapHas(token, '\n')) {
                return;
            }
            int end = end(tokens, token);
            if (end > 0 && end <= tokens.start(cue)) {
                // a date that can be read from further left is longer: "13 May" holds "3 May" nowhere, but "3/5/62"
                // holds "5/62"
                int left = token > 0 && end(tokens, token - 1) == end ? token - 1 : token;
                add(tokens, left, end, found);
                return;
            }
        }
    }

    private static int end(Tokens tokens, int token) {
        int end = Dates.numericEnd(tokens, token, true);
        if (end < 0) {
            end = Dates.worded(tokens, token);
        }
        return end < 0 ? Dates.shortEnd(tokens, token) : end;
    }

    private static void add(Tokens tokens, int token, int end, Findings found) {
        int start = tokens.start(token);
        found.add(start, end, EntityType.DOB, tokens.text().lower(start, end));
    }
}
