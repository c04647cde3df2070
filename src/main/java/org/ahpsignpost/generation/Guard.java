package org.ahpsignpost.generation;

import java.util.Set;

/**
 * Judges what goes to a model or what comes from it. A guard changes nothing, throws for no text whatever, keeps and logs nothing, and
 * gives the same verdict to the same text. Thread-safe.
 */
interface Guard {

    /** In records and metrics. */
    String name();

    /** Every code a refusal of this guard may carry. */
    Set<String> codes();

    /** Judges an ask before it is sent. */
    default Verdict before(Ask ask) {
        return Verdict.PASSED;
    }

    /** Judges an answer. Guards behind the shape guard are asked only where there is an answer in the right shape. */
    default Verdict after(Draft draft) {
        return Verdict.PASSED;
    }
}
