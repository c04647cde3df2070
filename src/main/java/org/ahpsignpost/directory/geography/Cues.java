package org.ahpsignpost.directory.geography;

/** How strongly the words round a word say that it is a place. */
final class Cues {

    /** From nothing at all to no doubt. */
    enum Strength {
        NONE,
        LIKELY,
        SURE
    }

    private static final int LONGEST_CUE = 3;
    private static final int MOST_BETWEEN = 3;

    private final PlaceWords placeWords;

    Cues(PlaceWords placeWords) {
        this.placeWords = placeWords;
    }

    /** The cue for words {@code from} (inclusive) to {@code to} (exclusive). */
    Strength round(Words words, int from, int to) {
        var before = before(words, from);
        if (before == Strength.NONE
                && to < words.size()
                && placeWords.after().contains(words.get(to).key())) {
            return Strength.LIKELY;
        }
        return before;
    }

    private Strength before(Words words, int from) {
        int end = from;
        for (int passed = 0; passed <= MOST_BETWEEN && end > 0; passed++) {
            var cue = cueEndingAt(words, end);
            if (cue != Strength.NONE
                    || !placeWords.between().contains(words.get(end - 1).key())) {
                return cue;
            }
            end--;
        }
        return Strength.NONE;
    }

    private Strength cueEndingAt(Words words, int end) {
        String phrase = "";
        for (int length = 1; length <= LONGEST_CUE && length <= end; length++) {
            String word = words.get(end - length).key();
            phrase = phrase.isEmpty() ? word : word + " " + phrase;
            if (placeWords.sureCues().contains(phrase)) {
                return Strength.SURE;
            }
        }
        boolean body =
                end > 1 && placeWords.bodyBefore().contains(words.get(end - 2).key());
        return placeWords.likelyCues().contains(words.get(end - 1).key()) && !body ? Strength.LIKELY : Strength.NONE;
    }
}
