package org.ahpsignpost.directory.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ahpsignpost.directory.PlaceAnswer;
import org.ahpsignpost.directory.PlaceMention;
import org.ahpsignpost.directory.geography.Cues.Strength;

/** Finds the places inside a message in one pass over its words. */
final class MentionFinder {

    /** Shorter words are too near to too many others to be guessed at. */
    private static final int SHORTEST_MISSPELT = 6;

    private final PlaceNames names;
    private final PostcodeReader postcodes;
    private final PlaceWords placeWords;
    private final Cues cues;

    MentionFinder(PlaceNames names, PostcodeReader postcodes, PlaceWords placeWords) {
        this.names = names;
        this.postcodes = postcodes;
        this.placeWords = placeWords;
        this.cues = new Cues(placeWords);
    }

    List<PlaceMention> in(String text) {
        var words = new Words(text);
        boolean capitalsTell = !text.equals(text.toUpperCase(Locale.ROOT));
        var found = new ArrayList<PlaceMention>(2);
        for (int at = 0; at < words.size(); ) {
            at += Math.max(1, take(words, at, capitalsTell, found));
        }
        return found;
    }

    /** How many words from here are a place, which is then added; 0 where they are none. */
    private int take(Words words, int at, boolean capitalsTell, List<PlaceMention> found) {
        int taken = takeCode(words, at, found);
        return taken > 0 ? taken : takeName(words, at, capitalsTell, found);
    }

    private int takeCode(Words words, int at, List<PlaceMention> found) {
        String key = words.get(at).key();
        if (key.length() < 2 || key.length() > 7 || !hasLetterAndDigit(key)) {
            return 0;
        }
        String code = key.toUpperCase(Locale.ROOT);
        boolean inwardFollows = at + 1 < words.size()
                && words.get(at + 1).joined()
                && PostcodeReader.isInward(words.get(at + 1).key().toUpperCase(Locale.ROOT));
        var answer = postcodes.exactly(code);
        boolean whole = inwardFollows;
        if (answer == null && key.length() >= 5 && PostcodeReader.isInward(code.substring(code.length() - 3))) {
            answer = postcodes.exactly(code.substring(0, code.length() - 3));
            whole = true;
            inwardFollows = false;
        }
        if (answer == null || !(whole || codeCounts(words, at, code))) {
            return 0;
        }
        return add(words, at, inwardFollows ? 2 : 1, answer, found);
    }

    private boolean codeCounts(Words words, int at, String code) {
        boolean doubtful =
                code.length() == 2 || placeWords.codesWithOtherMeanings().contains(code);
        return !doubtful || words.size() == 1 || cues.round(words, at, at + 1) != Strength.NONE;
    }

    private int takeName(Words words, int at, boolean capitalsTell, List<PlaceMention> found) {
        var first = words.get(at);
        int most = Math.min(names.mostWords(first.key()), words.size() - at);
        for (int length = most; length > 0; length--) {
            String key = key(words, at, length);
            var answer = names.get(key);
            if (answer != null && nameCounts(words, at, length, key, first.capital() && capitalsTell)) {
                return add(words, at, length, answer, found);
            }
        }
        boolean guess = most == 0
                && first.key().length() >= SHORTEST_MISSPELT
                && cues.round(words, at, at + 1) != Strength.NONE;
        var nearly = guess ? names.nearlyWellKnown(first.key()) : null;
        return nearly == null ? 0 : add(words, at, 1, nearly, found);
    }

    private boolean nameCounts(Words words, int at, int length, String key, boolean capital) {
        var cue = cues.round(words, at, at + length);
        String last = words.get(at + length - 1).key();
        boolean ordinary = placeWords.ordinaryWords().contains(key)
                || length > 1 && placeWords.ordinaryEndings().contains(last);
        if (ordinary) {
            return cue == Strength.SURE || cue == Strength.LIKELY && capital;
        }
        boolean plain = names.isWellKnown(key) || length > 1 && capital;
        return plain || cue != Strength.NONE;
    }

    private static int add(Words words, int at, int length, PlaceAnswer place, List<PlaceMention> found) {
        found.add(new PlaceMention(
                words.get(at).start(), words.get(at + length - 1).end(), place));
        return length;
    }

    /** The words as one key; empty, which names nothing, where a sign parts them. */
    private static String key(Words words, int at, int length) {
        if (length == 1) {
            return words.get(at).key();
        }
        var key = new StringBuilder(words.get(at).key());
        for (int i = at + 1; i < at + length; i++) {
            if (!words.get(i).joined()) {
                return "";
            }
            key.append(' ').append(words.get(i).key());
        }
        return key.toString();
    }

    private static boolean hasLetterAndDigit(String key) {
        boolean letter = false;
        boolean digit = false;
        for (int i = 0; i < key.length(); i++) {
            letter |= Character.isLetter(key.charAt(i));
            digit |= Character.isDigit(key.charAt(i));
        }
        return letter && digit;
    }
}
