package org.ahpsignpost.language;

import org.ahpsignpost.labels.Language;

/**
 * The language of a message, and why we think so.
 *
 * @param confidence from 0 to 1; a rank, not a measured probability
 * @param evidence one of the constants of this record
 */
public record LanguageGuess(Language language, double confidence, String evidence) {

    /** The person asked for it. */
    public static final String CHOSEN = "chosen";
    /** The letters tell. */
    public static final String SCRIPT = "script";
    /** Words seen mostly in this language. */
    public static final String WORDS = "words";
    /** The trained detector. */
    public static final String DETECTOR = "detector";
    /** The conversation was in it before. */
    public static final String EARLIER = "earlier";
    /** Nothing tells: English. */
    public static final String DEFAULT = "default";

    static final double SURE = 0.99;
    static final double EVEN = 0.5;
    static final double LOW = 0.3;
}
