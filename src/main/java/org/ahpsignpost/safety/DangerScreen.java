package org.ahpsignpost.safety;

import org.ahpsignpost.labels.Language;

/**
 * Reads a message for danger. Works on the raw text, in time linear in its length, never throws for any text, keeps and
 * logs nothing. Thread-safe.
 */
public interface DangerScreen {

    /** The danger the message tells of, or {@link Screening#NONE}. */
    Screening screen(String rawText);

    /** Whether there are rules for that language; without them a danger told in it alone is not seen. */
    boolean reads(Language language);

    /** Whether the person says that help is there, has been called, or that they are safe now. */
    boolean helpReached(String rawText);
}
