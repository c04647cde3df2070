package org.ahpsignpost.privacy;

/**
 * Finds names by the words around them, and listed given names by their capital letter. Relations ("my mum") and role
 * words stay.
 */
final class NameFinder implements Finder {

    private static final long CUES = Role.NAME_CUE.bit()
            | Role.SURE_TITLE.bit()
            | Role.TITLE.bit()
            | Role.KIN.bit()
            | Role.GREETING.bit()
            | Role.SIGN_OFF.bit()
            | Role.GIVEN_NAME.bit();

    @Override
    public boolean isWorthwhile(Glance glance) {
        return glance.hasAny(CUES);
    }

    @Override
    public void find(Reading reading, Findings found) {
        var tokens = reading.tokens();
        var names = new Names(tokens);
        for (int token = 0; token < tokens.count(); token++) {
            int end = endOfNameAt(names, tokens, token, found);
            token = Math.max(token, end - 1);
        }
    }

    /** Adds the name that the token leads to or starts, and answers the token after it; 0 where there is none. */
    private static int endOfNameAt(Names names, Tokens tokens, int token, Findings found) {
        int first = afterCue(names, tokens, token);
        if (first >= 0) {
            return add(tokens, first, names.certainEnd(first), found);
        }
        first = afterIntroduction(tokens, token);
        if (first < 0) {
            first = afterKin(names, tokens, token);
        }
        if (first >= 0 && names.likelyEnd(first) > first) {
            return add(tokens, first, names.likelyEnd(first), found);
        }
        if (tokens.isAny(token, Role.TITLE.bit() | Role.SURE_TITLE.bit())) {
            int end = names.titledEnd(token);
            return end > 0 ? add(tokens, token, end, found) : 0;
        }
        if (tokens.isAny(token, Role.GREETING.bit() | Role.SIGN_OFF.bit())) {
            int end = names.addressedEnd(token + 1, tokens.is(token, Role.SIGN_OFF));
            return end > 0 ? add(tokens, token + 1, end, found) : 0;
        }
        int end = names.listedEnd(token);
        return end > 0 ? add(tokens, token, end, found) : 0;
    }

    private static int afterCue(Names names, Tokens tokens, int token) {
        int cue = tokens.lexicon().names().at(tokens, token);
        if (cue == 0) {
            return -1;
        }
        int first = token + cue;
        // one word alone ("name") leads to a name only as a label, "Name: Sam", or in a script without capitals
        boolean label = cue > 1 || tokens.gapHas(first - 1, ':') || names.isCaseless(first);
        return label && tokens.gapIsOnly(first - 1, " :-,\"'=\n") && names.certainEnd(first) > first ? first : -1;
    }

    private static int afterIntroduction(Tokens tokens, int token) {
        int cue = tokens.lexicon().introductions().at(tokens, token);
        return cue > 0 && tokens.gapIsOnly(token + cue - 1, " :\"'") ? token + cue : -1;
    }

    /** "my daughter Hope", "my daughter is Hope", "my daughter, Hope,", "my daughter's name is Hope". */
    private static int afterKin(Names names, Tokens tokens, int token) {
        if (!tokens.is(token, Role.KIN)) {
            return -1;
        }
        int first = token + 1;
        while (first <= token + 2 && tokens.is(first, Role.KIN_LINK) && tokens.gapIsOnly(first - 1, " ")) {
            first++;
        }
        if (!tokens.gapIsOnly(first - 1, " ,(:\"'")) {
            return -1;
        }
        boolean sentenceGoesOn = tokens.gapHas(first - 1, ',') && !names.isListed(first);
        return sentenceGoesOn ? -1 : first;
    }

    private static int add(Tokens tokens, int first, int after, Findings found) {
        int start = tokens.start(first);
        int end = tokens.end(after - 1);
        if (tokens.word(after - 1).endsWith("'s") && end - start > 2) {
            end -= 2;
        }
        found.add(start, end, EntityType.NAME, tokens.text().lower(start, end));
        return after;
    }
}
