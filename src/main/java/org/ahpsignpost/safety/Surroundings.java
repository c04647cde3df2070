package org.ahpsignpost.safety;

import java.util.List;

/** Which contexts hold at each word of one message. Not thread-safe. */
final class Surroundings {

    private static final int LONGEST_QUESTION = 12;

    private final Reading reading;
    private final Hits hits;
    private final int[] bits;
    private final int[] clauses;
    private final int[] clauseBits;
    private int messageBits;
    private int ownBits;
    private boolean[] carrierWords = {};

    private Surroundings(Reading reading, Hits hits, int clauseBreaks) {
        this.reading = reading;
        this.hits = hits;
        this.bits = new int[reading.count + 1];
        this.clauses = clauses(reading, hits, clauseBreaks);
        this.clauseBits = new int[clauses[reading.count] + 1];
    }

    /**
     * @param clauseBreaks the group of words that begin a new clause
     * @param carriers the group of words ("or") that carry a negation over a comma
     * @param evidence which groups are asked for by rules, by group number
     */
    static Surroundings of(
            Reading reading, Hits hits, List<Context> contexts, int clauseBreaks, int carriers, boolean[] evidence) {
        var around = new Surroundings(reading, hits, clauseBreaks);
        boolean[] inPhrases = null;
        for (Context context : contexts) {
            if (hits.any(context.triggers())) {
                if (context.yieldsToPhrases() && inPhrases == null) {
                    inPhrases = around.wordsInPhrases(evidence);
                }
                around.apply(context, inPhrases == null ? new boolean[0] : inPhrases, carriers);
            }
        }
        return around;
    }

    /** How many words the message has. */
    int words() {
        return reading.count;
    }

    /** The contexts a hit stands in, by bit. */
    int at(int hit) {
        int start = hits.start(hit);
        int all = messageBits | clauseBits[clauses[start]] | bits[start];
        for (int word = start + 1; word < hits.end(hit); word++) {
            all |= bits[word] & ownBits;
        }
        return all;
    }

    private void apply(Context context, boolean[] inPhrases, int carriers) {
        boolean[] excepted = context.except() < 0 || !hits.any(context.except()) ? null : covered(context.except());
        boolean[] cancelled = cancelledClauses(context);
        for (int hit = hits.first(context.triggers()); hit != Hits.NONE; hit = hits.next(hit)) {
            int start = hits.start(hit);
            boolean means = (excepted == null || !excepted[start])
                    && (cancelled == null || !cancelled[clauses[start]])
                    && !(context.yieldsToPhrases() && inPhrases[start]);
            if (means) {
                apply(context, hit, carriers);
            }
        }
    }

    private void apply(Context context, int hit, int carriers) {
        switch (context.reach()) {
            case MESSAGE -> messageBits |= context.bit();
            case CLAUSE -> clauseBits[clauses[hits.start(hit)]] |= context.bit();
            case ITSELF -> {
                ownBits |= context.bit();
                mark(context.bit(), hits.start(hit), hits.end(hit));
            }
            case ANSWER -> answer(context.bit(), hits.start(hit), hits.end(hit));
            case AFTER -> mark(context.bit(), hits.end(hit), endOfReach(hits.end(hit), context.words(), carriers));
            case BEFORE -> mark(context.bit(), startOfReach(hit, context.words()), hits.start(hit));
        }
    }

    /** "Chest pain? No." An answer that says nothing else takes in the question it answers. */
    private void answer(int bit, int start, int end) {
        boolean saysNothingElse = end == reading.count || reading.breaks[end] != Words.NOTHING;
        if (reading.breaks[start] != Words.QUESTION || start == 0 || !saysNothingElse) {
            return;
        }
        int question = start - 1;
        while (reading.breaks[question] < Words.FULL_STOP && start - question < LONGEST_QUESTION) {
            question--;
        }
        mark(bit, question, start);
    }

    private void mark(int bit, int from, int to) {
        for (int word = from; word < to; word++) {
            bits[word] |= bit;
        }
    }

    /** The scope ends with the clause, or at a comma unless "or" shows that a list goes on behind it. */
    private int endOfReach(int from, int words, int carriers) {
        if (from >= reading.count) {
            return from;
        }
        int clause = clauses[Math.max(0, from - 1)];
        int latest = Math.min(reading.count, from + words);
        int end = from;
        while (end < latest && clauses[end] == clause && reading.breaks[end] == Words.NOTHING) {
            end++;
        }
        if (hits.any(carriers)) {
            int furthest = Math.min(reading.count, from + words * 2);
            for (int word = from; word < furthest && clauses[word] == clause; word++) {
                if (isCarrier(carriers, word)) {
                    end = Math.max(end, Math.min(furthest, word + 1 + words));
                }
            }
            while (end > from && clauses[end - 1] != clause) {
                end--;
            }
        }
        return end;
    }

    private boolean isCarrier(int carriers, int word) {
        if (carrierWords.length == 0) {
            carrierWords = covered(carriers);
        }
        return carrierWords[word];
    }

    private int startOfReach(int hit, int words) {
        int clause = clauses[hits.start(hit)];
        int start = hits.start(hit);
        while (start > 0 && hits.start(hit) - start < words && clauses[start - 1] == clause) {
            start--;
        }
        return start;
    }

    private boolean @org.jspecify.annotations.Nullable [] cancelledClauses(Context context) {
        if (context.cancelledBy() < 0 || !hits.any(context.cancelledBy())) {
            return null;
        }
        boolean[] cancelled = new boolean[clauseBits.length];
        if (context.reach() == Context.Reach.MESSAGE) {
            java.util.Arrays.fill(cancelled, true);
            return cancelled;
        }
        for (int hit = hits.first(context.cancelledBy()); hit != Hits.NONE; hit = hits.next(hit)) {
            cancelled[clauses[hits.start(hit)]] = true;
        }
        return cancelled;
    }

    private boolean[] covered(int group) {
        boolean[] words = new boolean[reading.count + 1];
        for (int hit = hits.first(group); hit != Hits.NONE; hit = hits.next(hit)) {
            java.util.Arrays.fill(words, hits.start(hit), hits.end(hit), true);
        }
        return words;
    }

    private boolean[] wordsInPhrases(boolean[] evidence) {
        boolean[] words = new boolean[reading.count + 1];
        for (int hit = 0; hit < hits.count; hit++) {
            if (evidence[hits.group(hit)] && hits.end(hit) - hits.start(hit) > 1) {
                java.util.Arrays.fill(words, hits.start(hit), hits.end(hit), true);
            }
        }
        return words;
    }

    /** A number for each word's clause, rising; the last place repeats the last number. */
    private static int[] clauses(Reading reading, Hits hits, int clauseBreaks) {
        int[] clauses = new int[reading.count + 1];
        for (int hit = hits.first(clauseBreaks); hit != Hits.NONE; hit = hits.next(hit)) {
            clauses[hits.start(hit)] = 1;
        }
        int clause = 0;
        for (int word = 0; word < reading.count; word++) {
            boolean opens = clauses[word] == 1 || reading.breaks[word] >= Words.FULL_STOP;
            clause += opens && word > 0 ? 1 : 0;
            clauses[word] = clause;
        }
        clauses[reading.count] = clause;
        return clauses;
    }
}
