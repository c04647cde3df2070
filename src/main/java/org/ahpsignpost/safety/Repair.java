package org.ahpsignpost.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mistyped word as the rule word one slip away: a letter missing, too many, wrong, or two changed round. Only for
 * words of {@value #SHORTEST} letters or more with the right first letter, and never for words that are ordinary themselves,
 * which the lexicon knows before asking here.
 */
final class Repair {

    static final int SHORTEST = 4;
    static final int SHORTEST_TARGET = 4;
    private static final int LONGEST = 20;

    private record Target(char[] word, int[] atoms) {}

    private final WordTable<List<Target>> byDeletion;

    /** @param targets the words to repair to, each of {@value #SHORTEST_TARGET} letters or more, with their atoms */
    Repair(Map<String, int[]> targets) {
        var index = new HashMap<String, List<Target>>();
        targets.forEach((word, atoms) -> {
            var target = new Target(word.toCharArray(), atoms);
            index.computeIfAbsent(word, key -> new ArrayList<>()).add(target);
            for (int i = 0; i < word.length(); i++) {
                var shorter = word.substring(0, i) + word.substring(i + 1);
                var same = index.computeIfAbsent(shorter, key -> new ArrayList<>());
                if (same.isEmpty() || same.getLast() != target) {
                    same.add(target);
                }
            }
        });
        byDeletion = new WordTable<>(index);
    }

    /** The atoms of all words one slip away; none where there is no such word. */
    int[] atoms(char[] text, int start, int end) {
        int length = end - start;
        if (length < SHORTEST || length > LONGEST || text[start] >= 0x250) {
            return Lexicon.NO_ATOMS;
        }
        int[] atoms = add(Lexicon.NO_ATOMS, byDeletion.get(text, start, end), text, start, length);
        char[] shorter = new char[length - 1];
        System.arraycopy(text, start + 1, shorter, 0, length - 1);
        for (int i = 0; i < length; i++) {
            // letter i is left out; each step puts the one before it back
            if (i > 0) {
                shorter[i - 1] = text[start + i - 1];
            }
            atoms = add(atoms, byDeletion.get(shorter, 0, length - 1), text, start, length);
        }
        return atoms;
    }

    private static int[] add(int[] atoms, @Nullable List<Target> targets, char[] text, int start, int length) {
        int[] all = atoms;
        if (targets != null) {
            for (Target target : targets) {
                if (isOneSlipAway(target.word, text, start, length) && !contains(all, target.atoms)) {
                    all = all.length == 0 ? target.atoms : Lexicon.with(all, target.atoms);
                }
            }
        }
        return all;
    }

    private static boolean contains(int[] atoms, int[] some) {
        for (int atom : atoms) {
            if (some.length > 0 && atom == some[0]) {
                return true;
            }
        }
        return some.length == 0;
    }

    static boolean isOneSlipAway(char[] word, char[] text, int start, int length) {
        int difference = word.length - length;
        if (difference < -1 || difference > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(word.length, length);
        while (same < shorter && word[same] == text[start + same]) {
            same++;
        }
        if (difference == 0) {
            boolean swapped = same + 1 < length
                    && word[same] == text[start + same + 1]
                    && word[same + 1] == text[start + same]
                    && sameFrom(word, same + 2, text, start + same + 2, start + length);
            return swapped || (same > 0 && sameFrom(word, same + 1, text, start + same + 1, start + length));
        }
        return same > 0
                && (difference > 0
                        ? sameFrom(word, same + 1, text, start + same, start + length)
                        : sameFrom(word, same, text, start + same + 1, start + length));
    }

    private static boolean sameFrom(char[] word, int from, char[] text, int start, int end) {
        if (word.length - from != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word[from++] != text[i]) {
                return false;
            }
        }
        return true;
    }
}
