package org.ahpsignpost.privacy;

/**
 * Where names end, by how strong the cue before them is. All methods answer the token after the name; 0 or the same
 * token where none stands there. Capitals count only in a text that uses them as writing does.
 */
final class Names {

    private static final int FEW_WORDS = 3;

    private final Tokens tokens;
    private final boolean shouted;
    private final boolean capitalsTell;

    Names(Tokens tokens) {
        this.tokens = tokens;
        int small = 0;
        int loud = 0;
        for (int token = 0; token < tokens.count(); token++) {
            small += tokens.isLetters(token) && !tokens.isCapital(token) ? 1 : 0;
            loud += tokens.isAllCapitals(token) ? 1 : 0;
        }
        shouted = loud * 2 > tokens.count();
        // ALL CAPITALS and Title Case Throughout say nothing; two or three words are a name as often as not
        capitalsTell = !shouted && (small > 0 || tokens.count() <= FEW_WORDS);
    }

    /** After "my name is": whatever follows, in any case, unless it is an ordinary word. */
    int certainEnd(int first) {
        boolean shown = isName(first) && (!isExcluded(first) || (isCapital(first) && isListed(first)));
        return shown ? runEnd(first) : first;
    }

    /** After "I'm" or "my daughter": a word with a capital, or a listed name. */
    int likelyEnd(int first) {
        if (!isName(first)) {
            return 0;
        }
        if (isCapital(first)) {
            boolean fits = isListed(first)
                    || isWordName(first)
                    || (!isExcluded(first)
                            && !tokens.isAllCapitals(first)
                            && !tokens.lexicon().hasForeignEnding(tokens.word(first)));
            return fits ? runEnd(first) : 0;
        }
        if (isWordName(first)) {
            return tokens.is(first + 1, Role.NAME_VERB) && tokens.gapIsOnly(first, " ") ? first + 1 : 0;
        }
        boolean fits = isListed(first) && !isExcluded(first);
        return fits || (isCaseless(first) && !isExcluded(first) && tokens.is(first, Role.GIVEN_NAME))
                ? runEnd(first)
                : 0;
    }

    /** "Dr Patel", "mrs o'neil". */
    int titledEnd(int title) {
        int first = title + 1;
        // MS is an illness, MR a scan
        while (tokens.is(first, Role.PARTICLE) && first < title + FEW_WORDS) {
            first++;
        }
        boolean initial = tokens.length(first) == 1 && isCapital(first);
        boolean titled =
                isName(first) && tokens.gapIsOnly(title, " .") && !(capitalsTell && tokens.isAllCapitals(title));
        if (!titled || (isExcluded(first) && !initial)) {
            return 0;
        }
        if (isCapital(first)) {
            boolean verb = tokens.is(title, Role.TITLE)
                    && !tokens.isCapital(title)
                    && !isListed(first)
                    && tokens.lexicon().hasForeignEnding(tokens.word(first));
            return verb ? 0 : runEnd(first);
        }
        boolean known = isListed(first) || tokens.is(first, Role.SURNAME);
        return known || tokens.is(title, Role.SURE_TITLE) ? runEnd(first) : 0;
    }

    /** After "Hi" or "Kind regards": a capital or listed name that the line ends with. */
    int addressedEnd(int first, boolean signing) {
        if (!isName(first) || isExcluded(first) || !tokens.gapIsOnly(first - 1, " ,\n-!.")) {
            return 0;
        }
        boolean known = isListed(first);
        if (!known && !isCapital(first)) {
            return 0;
        }
        int end = runEnd(first);
        int last = end;
        while (signing && tokens.has(last) && tokens.word(last).chars().allMatch(c -> c == 'x')) {
            last++;
        }
        boolean lineEnds =
                !tokens.has(last) || tokens.gapHas(last - 1, '\n') || (!signing && tokens.gapHas(last - 1, ','));
        return lineEnds || (known && !signing && isCapital(first)) ? end : 0;
    }

    /** A listed given name with a capital and no cue, unless a place is named after it. */
    int listedEnd(int first) {
        boolean listed = tokens.is(first, Role.GIVEN_NAME) && !isWordName(first) && !isExcluded(first);
        boolean plain = listed && tokens.isCapital(first) && !shouted;
        if (!plain || tokens.is(first - 1, Role.BEFORE_PLACE)) {
            return 0;
        }
        int end = runEnd(first);
        boolean place = tokens.isAny(end, Role.AFTER_PLACE.bit() | Role.STREET.bit())
                || tokens.isAny(end - 1, Role.AFTER_PLACE.bit());
        return place && tokens.gapIsOnly(end - 1, " '") ? 0 : end;
    }

    /** Whether the token is in the list of given names. */
    boolean isListed(int token) {
        return tokens.is(token, Role.GIVEN_NAME)
                || tokens.lexicon().roles(withoutPossessive(token)) == Role.GIVEN_NAME.bit();
    }

    /** Whether the token is of a script without capitals. */
    boolean isCaseless(int token) {
        if (!tokens.has(token)) {
            return false;
        }
        char c = tokens.text().at(tokens.start(token));
        return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
    }

    private int runEnd(int first) {
        int end = first + 1;
        int most =
                Folding.isWholeWord(tokens.text().at(tokens.start(first))) ? Limits.NAME_CHARACTERS : Limits.NAME_WORDS;
        while (end < first + most && goesOn(first, end)) {
            end++;
        }
        while (end > first + 1 && tokens.is(end - 1, Role.PARTICLE)) {
            end--;
        }
        return end;
    }

    private boolean goesOn(int first, int next) {
        boolean initial = tokens.length(next - 1) == 1 && !isCaseless(next - 1);
        if (!tokens.has(next) || !tokens.gapIsOnly(next - 1, initial ? " .-'" : " -") || !tokens.isLetters(next)) {
            return false;
        }
        if (tokens.word(next - 1).endsWith("'s")
                || isExcluded(next)
                || tokens.isAny(next, Role.TITLE.bit() | Role.KIN.bit())) {
            return false;
        }
        if (isCaseless(first)) {
            return isCaseless(next);
        }
        if (isCapital(first) && isCapital(next)) {
            return !tokens.isAny(next, Role.AFTER_PLACE.bit());
        }
        if (tokens.is(next, Role.PARTICLE) && (isCapital(next + 1) || isKnown(next + 1))) {
            return true;
        }
        return !isCapital(first) && (isKnown(next) || endsThere(next));
    }

    private boolean isKnown(int token) {
        return tokens.isAny(token, Role.GIVEN_NAME.bit() | Role.SURNAME.bit());
    }

    private boolean endsThere(int token) {
        return !tokens.has(token + 1)
                || tokens.gapHas(token, ',')
                || tokens.gapHas(token, '.')
                || tokens.gapHas(token, '\n');
    }

    private boolean isName(int token) {
        return tokens.isLetters(token)
                && !tokens.isAny(token, Role.TITLE.bit() | Role.SURE_TITLE.bit())
                && (tokens.length(token) > 1 || isCaseless(token) || (isCapital(token) && isCapital(token + 1)));
    }

    private boolean isCapital(int token) {
        return capitalsTell && tokens.isCapital(token);
    }

    private boolean isWordName(int token) {
        return tokens.is(token, Role.WORD_NAME);
    }

    private boolean isExcluded(int token) {
        return tokens.is(token, Role.NOT_NAME)
                || (tokens.lexicon().roles(withoutPossessive(token)) & Role.NOT_NAME.bit()) != 0;
    }

    private String withoutPossessive(int token) {
        String word = tokens.word(token);
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
