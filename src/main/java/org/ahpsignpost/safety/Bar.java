package org.ahpsignpost.safety;

/**
 * How likely danger must be for the second net to alarm. Where the rules can read the message, the net need only catch what they miss;
 * where they see that danger is denied or past, it must be surer than they are. Chosen on the held-out messages of English, Welsh,
 * Romanian, Urdu, Bengali, French and Turkish; the other languages were only counted.
 *
 * @param whole for the whole message
 * @param part for one sentence, which does not know what the others take back
 * @param leastWords in fewer words the net is not heard
 */
record Bar(double whole, double part, int leastWords) {

    /** No rules can read the message: the net stands alone. */
    static final Bar ALONE = new Bar(0.04, 0.6, 1);

    /** The rules read it and see nothing; they know every single word of danger by themselves. */
    static final Bar RULES_READ = new Bar(0.6, 0.9, 3);

    /** The rules see danger that is denied, past, taught or told. */
    static final Bar RULES_EXPLAIN = new Bar(0.98, 0.995, 8);

    /** Below both the net holds it for certain that there is no danger. */
    static final Bar INCREDIBLE = new Bar(0.0001, 0.001, 0);

    /** Below this no bar is reached. */
    static final double LOWEST = Math.min(ALONE.whole(), ALONE.part());

    /** What a sentence tells counts only where the message as a whole is at least so likely to tell of danger. */
    private static final double NOT_TAKEN_BACK = 0.0001;

    /** A word or two must be very telling. */
    private static final double ONE_WORD = 0.95;

    private static final double TWO_WORDS = 0.6;
    private static final double THREE_WORDS = 0.2;

    static Bar of(LanguageRules.Grasp grasp) {
        return switch (grasp) {
            case CANNOT_READ -> ALONE;
            case READS -> RULES_READ;
            case EXPLAINS_AWAY -> RULES_EXPLAIN;
        };
    }

    boolean isReachedByWhole(SecondNet.Catch caught) {
        return isReached(whole, caught);
    }

    /** @param wholeMessage what the rest of the message makes of it: "no chest pain, no trouble breathing" takes back its second half */
    boolean isReachedByPart(SecondNet.Catch caught, SecondNet.Catch wholeMessage) {
        return wholeMessage.likely() >= NOT_TAKEN_BACK && isReached(part, caught);
    }

    private boolean isReached(double bar, SecondNet.Catch caught) {
        return caught.tells() >= leastWords && caught.likely() >= Math.max(bar, least(caught.tells()));
    }

    private static double least(double tells) {
        if (tells < 2) {
            return ONE_WORD;
        }
        return tells < 3 ? TWO_WORDS : tells < 4 ? THREE_WORDS : 0;
    }
}
