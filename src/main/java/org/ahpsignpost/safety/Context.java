package org.ahpsignpost.safety;

/**
 * Words that take the danger out of the words near them: "no", "years ago", "what are the signs of".
 *
 * @param id as rules name it
 * @param bit one bit of its own
 * @param triggers the group of phrases that start it
 * @param reach which words it takes in
 * @param words how many words at most, where it reaches after or before its trigger
 * @param yieldsToPhrases whether a trigger inside a longer phrase of a rule ("not breathing") starts nothing
 * @param except a group of phrases in which a trigger means nothing ("not sure"), or -1
 * @param cancelledBy a group that ends it in the same clause, or in the message where it reaches that far; or -1
 */
record Context(
        String id,
        int bit,
        int triggers,
        Reach reach,
        int words,
        boolean yieldsToPhrases,
        int except,
        int cancelledBy) {

    enum Reach {
        /** Its own words only: idioms. */
        ITSELF,
        AFTER,
        BEFORE,
        CLAUSE,
        MESSAGE,
        /** The question just before, where the trigger is the whole answer. */
        ANSWER
    }
}
