package org.ahpsignpost.safety;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that follow each other, as written in a group: {@code cant .. breathe}. Two dots stand for up to five words in
 * between, {@code ..7} for up to seven. A phrase never reaches past the end of a sentence.
 *
 * @param group the group it belongs to
 * @param atoms one for each word
 * @param gaps how many words may stand before each word of the phrase
 */
record Phrase(int group, int[] atoms, int[] gaps) {

    private static final int USUAL_GAP = 5;

    /** One phrase for each choice: {@code end it (now|this week)} is {@code end it now} and {@code end it this week}. */
    static List<String> spelledOut(String written) {
        int open = written.indexOf('(');
        int close = written.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return List.of(written);
        }
        var phrases = new ArrayList<String>();
        for (String choice : written.substring(open + 1, close).split("\\|")) {
            phrases.addAll(spelledOut(written.substring(0, open) + choice + written.substring(close + 1)));
        }
        return phrases;
    }

    static Phrase parse(int group, String written, LexiconBuilder lexicon) {
        List<Integer> atoms = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        int gap = 0;
        for (String element : lexicon.respelt(written)) {
            if (element.startsWith("..")) {
                gap = element.length() == 2 ? USUAL_GAP : Integer.parseInt(element.substring(2));
            } else {
                atoms.add(lexicon.atom(element));
                gaps.add(gap);
                gap = 0;
            }
        }
        if (atoms.isEmpty() || gap > 0 || gaps.getFirst() > 0) {
            throw new IllegalArgumentException("\"" + written + "\" must begin and end with a word");
        }
        return new Phrase(group, toArray(atoms), toArray(gaps));
    }

    /** The same words in another group. */
    Phrase in(int other) {
        return new Phrase(other, atoms, gaps);
    }

    /** The word after the phrase's last, where the phrase stands at that word; -1 where it does not. */
    int endAt(Reading reading, int start) {
        for (int atom : atoms) {
            if (!reading.has(atom)) {
                return -1;
            }
        }
        int at = start + 1;
        for (int i = 1; i < atoms.length; i++) {
            int latest = Math.min(at + gaps[i], reading.count - 1);
            while (at <= latest && reading.breaks[at] < Words.FULL_STOP && !reading.has(at, atoms[i])) {
                at++;
            }
            if (at > latest || reading.breaks[at] >= Words.FULL_STOP) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static int[] toArray(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
