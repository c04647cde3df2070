package org.ahpsignpost.privacy;

/**
 * Finds National Insurance numbers: two letters, six digits in pairs or together, and a letter that may be missing
 * after a cue.
 */
final class NiNumberFinder implements Finder {

    private static final String FIRST = "abceghjklmnoprstwxyz";
    private static final String SECOND = "abceghjklmnprstwxyz";
    private static final String NEVER = " bg gb nk kn tn nt zz ";
    private static final int LONGEST = 9;

    @Override
    public boolean isWorthwhile(Glance glance) {
        return glance.digits() >= 6;
    }

    @Override
    public void find(Reading reading, Findings found) {
        var tokens = reading.tokens();
        for (int token = 0; token < tokens.count(); token++) {
            if (isPrefix(tokens.text(), tokens.start(token)) && tokens.length(token) != 1) {
                findAt(tokens, token, found);
            }
        }
    }

    private static boolean isPrefix(Folded text, int at) {
        char one = text.lowerAt(at);
        char two = text.lowerAt(at + 1);
        return FIRST.indexOf(one) >= 0 && SECOND.indexOf(two) >= 0 && !NEVER.contains(" " + one + two + " ");
    }

    private static void findAt(Tokens tokens, int first, Findings found) {
        var all = new StringBuilder();
        int best = -1;
        for (int last = first; tokens.has(last) && all.length() + tokens.length(last) <= LONGEST; last++) {
            if (last > first && !tokens.gapIsOnly(last - 1, " -.")) {
                break;
            }
            boolean odd = last > first && tokens.isDigits(last) && tokens.length(last) % 2 != 0;
            if (odd) {
                break;
            }
            all.append(tokens.word(last));
            if (isComplete(all) || (all.length() == LONGEST - 1 && hasDigits(all) && hasCue(tokens, first))) {
                best = last;
            }
        }
        if (best >= 0) {
            found.add(tokens.start(first), tokens.end(best), EntityType.NI_NUMBER, all.toString());
        }
    }

    private static boolean isComplete(CharSequence all) {
        return all.length() == LONGEST
                && hasDigits(all)
                && all.charAt(LONGEST - 1) >= 'a'
                && all.charAt(LONGEST - 1) <= 'd';
    }

    private static boolean hasDigits(CharSequence all) {
        for (int i = 2; i < LONGEST - 1; i++) {
            if (!Folding.isDigit(all.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasCue(Tokens tokens, int first) {
        for (int token = first - 1; token >= first - Limits.CONTEXT_BEFORE; token--) {
            if (tokens.is(token, Role.NI_CUE)) {
                return true;
            }
        }
        return false;
    }
}
