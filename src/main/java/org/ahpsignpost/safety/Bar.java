package org.ahpsignpost.safety;

/**
 * How likely danger must be for the second net to alarm. Where the rules can read the message, the net need only catch what they miss;
 * where they see that danger is denied or past, it must be surer than they are. Chosen on the held-out messages of English, Welsh,
 * Romanian, Urdu, Bengali, French and Turkish; the other languages were only counted.
 *
 * @param whole for the whole message
 * @param part for one sentence, which does not know what the others take back
 * @param leastWords in fewer words the net is not heard; 0 where a rule is heard with it
 */
record Bar(double whole, double part, int leastWords) {

    /** No rule sees anything, in a language whose ordinary words are not listed: the net stands alone. */
    static final Bar ALONE = new Bar(0.04, 0.6, 1);

    /** A rule of such a language sees danger, which may be chance; the net need only not hold it for unlikely. */
    static final Bar WITNESSED = new Bar(0.02, 0.4, 0);

    /** Rules of such a language see danger that is denied, past, taught or told. */
    static final Bar DENIED = new Bar(0.4, 0.95, 1);

    /** The rules read it and see nothing; they know every single word of danger by themselves. */
    static final Bar RULES_READ = new Bar(0.35, 0.9, 3);

    /** The rules see danger that is denied, past, taught or told. */
    static final Bar RULES_EXPLAIN = new Bar(0.98, 0.995, 8);

    /** Below both the net holds it for certain that there is no danger. */
    static final Bar INCREDIBLE = new Bar(0.0001, 0.001, 0);

    /** What a sentence tells counts only where the message as a whole is at least so likely to tell of danger. */
    private static final double NOT_TAKEN_BACK = 0.0001;

    /** A word or two must be very telling. */
    private static final double ONE_WORD = 0.95;

    private static final double TWO_WORDS = 0.6;
    private static final double THREE_WORDS = 0.2;

    boolean isReachedByWhole(SecondNet.Catch caught) {
        return isReached(whole, caught);
    }

    /** @param wholeMessage what the rest of the message makes of it: "no chest pain, no trouble breathing" takes back its second half */
    boolean isReachedByPart(SecondNet.Catch caught, SecondNet.Catch wholeMessage) {
        return wholeMessage.likely() >= NOT_TAKEN_BACK && isReached(part, caught);
    }

    private boolean isReached(double bar, SecondNet.Catch caught) {
        // where a rule saw danger too, few words are enough
        double least = leastWords == 0 ? 0 : least(caught.tells());
        return caught.tells() >= leastWords && caught.likely() >= Math.max(bar, least);
    }

    private static double least(double tells) {
        if (tells < 2) {
            return ONE_WORD;
        }
        return tells < 3 ? TWO_WORDS : tells < 4 ? THREE_WORDS : 0;
    }
}
