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
 * @param except groups that, near the first phrase, keep it from counting; anywhere, for rules that read the whole message
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
    /** How many words away something said still explains a phrase: far enough for one thought, not for the next. */
    private static final int EXPLAINS = 12;

    private static final boolean[] NOTHING = {};

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
        boolean wholeMessage = near == RulesCompiler.WHOLE_MESSAGE && terms.length > 1;
        if (wholeMessage) {
            return !anyExcept(hits) && firesAnywhere(hits, around);
        }
        boolean[] explained = anyExcept(hits) ? explained(hits, around.words()) : NOTHING;
        return ordered ? firesInOrder(hits, around, explained) : firesNear(hits, around, explained);
    }

    private boolean anyExcept(Hits hits) {
        for (int group : except) {
            if (hits.any(group)) {
                return true;
            }
        }
        return false;
    }

    /** The words that stand near enough to an exception to be explained by it. */
    private boolean[] explained(Hits hits, int words) {
        int reach = near == RulesCompiler.WHOLE_MESSAGE ? EXPLAINS : Math.max(EXPLAINS, near);
        boolean[] explained = new boolean[words];
        for (int group : except) {
            int marked = 0;
            for (int hit = hits.first(group); hit != Hits.NONE; hit = hits.next(hit)) {
                int end = Math.min(words, hits.end(hit) + reach);
                for (int word = Math.max(marked, hits.start(hit) - reach); word < end; word++) {
                    explained[word] = true;
                }
                marked = Math.max(marked, end);
            }
        }
        return explained;
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

    private boolean firesNear(Hits hits, Surroundings around, boolean[] explained) {
        // a hit once left behind is too far back for every later first term as well, so the whole stays linear
        int[] from = new int[terms.length];
        for (int i = 1; i < terms.length; i++) {
            from[i] = hits.first(terms[i]);
        }
        for (int first = hits.first(terms[0]); first != Hits.NONE; first = hits.next(first)) {
            boolean all = live(first, around) && !isExplained(first, hits, explained);
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

    private boolean firesInOrder(Hits hits, Surroundings around, boolean[] explained) {
        int[] from = new int[terms.length];
        for (int i = 1; i < terms.length; i++) {
            from[i] = hits.first(terms[i]);
        }
        for (int first = hits.first(terms[0]); first != Hits.NONE; first = hits.next(first)) {
            int last = live(first, around) && !isExplained(first, hits, explained) ? first : Hits.NONE;
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

    private static boolean isExplained(int hit, Hits hits, boolean[] explained) {
        return explained.length > 0 && explained[hits.start(hit)];
    }

    private boolean live(int hit, Surroundings around) {
        return (around.at(hit) & heldBackBy) == 0;
    }
}
