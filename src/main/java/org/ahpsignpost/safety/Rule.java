package org.ahpsignpost.safety;

import java.util.List;
import org.ahpsignpost.labels.SafetyCategory;

/**
 * What must stand near what for an alarm.
 *
 * @param flag {@code RF01} to {@code RF30}
 * @param terms groups of phrases, one phrase of each must stand in the message; the rest near the first, or in order
 * @param near how many words may stand between
 * @param mostWords fires only for messages of at most so many words
 * @param ordered whether the terms must follow one another, each near the one before
 * @param heldBackBy the contexts, by bit, in which a phrase does not count
 * @param except groups that, anywhere in the message, keep the rule from firing
 * @param raises stricter categories, where another group is in the message too
 */
record Rule(
        String id,
        String flag,
        SafetyCategory category,
        int[] terms,
        int near,
        int mostWords,
        boolean ordered,
        int heldBackBy,
        int[] except,
        List<Raise> raises) {

    private static final int LONGEST_PHRASE = 24;

    record Raise(int group, SafetyCategory to) {}

    boolean fires(Hits hits, Surroundings around) {
        if (around.words() > mostWords) {
            return false;
        }
        for (int term : terms) {
            if (!hits.any(term)) {
                return false;
            }
        }
        for (int group : except) {
            if (hits.any(group)) {
                return false;
            }
        }
        if (ordered) {
            return firesInOrder(hits, around);
        }
        return near == RulesCompiler.WHOLE_MESSAGE ? firesAnywhere(hits, around) : firesNear(hits, around);
    }

    SafetyCategory category(Hits hits, Surroundings around) {
        SafetyCategory strictest = category;
        for (Raise raise : raises) {
            if (raise.to().rank() > strictest.rank() && anyLive(raise.group(), hits, around)) {
                strictest = raise.to();
            }
        }
        return strictest;
    }

    private boolean firesAnywhere(Hits hits, Surroundings around) {
        for (int term : terms) {
            if (!anyLive(term, hits, around)) {
                return false;
            }
        }
        return true;
    }

    private boolean anyLive(int group, Hits hits, Surroundings around) {
        for (int hit = hits.first(group); hit != Hits.NONE; hit = hits.next(hit)) {
            if (live(hit, around)) {
                return true;
            }
        }
        return false;
    }

    private boolean firesNear(Hits hits, Surroundings around) {
        // a hit once left behind is too far back for every later first term as well, so the whole stays linear
        int[] from = new int[terms.length];
        for (int i = 1; i < terms.length; i++) {
            from[i] = hits.first(terms[i]);
        }
        for (int first = hits.first(terms[0]); first != Hits.NONE; first = hits.next(first)) {
            boolean all = live(first, around);
            for (int i = 1; all && i < terms.length; i++) {
                while (from[i] != Hits.NONE && hits.start(from[i]) < hits.start(first) - near - LONGEST_PHRASE) {
                    from[i] = hits.next(from[i]);
                }
                all = anyNear(from[i], first, hits, around);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private boolean anyNear(int from, int first, Hits hits, Surroundings around) {
        for (int hit = from; hit != Hits.NONE && hits.start(hit) <= hits.end(first) + near; hit = hits.next(hit)) {
            if (hits.end(hit) + near >= hits.start(first) && live(hit, around)) {
                return true;
            }
        }
        return false;
    }

    private boolean firesInOrder(Hits hits, Surroundings around) {
        int[] from = new int[terms.length];
        for (int i = 1; i < terms.length; i++) {
            from[i] = hits.first(terms[i]);
        }
        for (int first = hits.first(terms[0]); first != Hits.NONE; first = hits.next(first)) {
            int last = live(first, around) ? first : Hits.NONE;
            for (int i = 1; last != Hits.NONE && i < terms.length; i++) {
                int end = hits.end(last);
                while (from[i] != Hits.NONE && (hits.start(from[i]) < end || !live(from[i], around))) {
                    from[i] = hits.next(from[i]);
                }
                last = from[i] != Hits.NONE && hits.start(from[i]) - end <= near ? from[i] : Hits.NONE;
            }
            if (last != Hits.NONE) {
                return true;
            }
        }
        return false;
    }

    private boolean live(int hit, Surroundings around) {
        return (around.at(hit) & heldBackBy) == 0;
    }
}
