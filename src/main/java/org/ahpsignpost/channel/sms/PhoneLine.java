package org.ahpsignpost.channel.sms;

import java.util.List;
import java.util.Optional;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.Reply;

/**
 * How somebody moves between the page and their phone, each time because they asked for it. There only where text messages are. Safe for any
 * number of threads; comes back within the time limit of the record.
 */
public interface PhoneLine {

    /** What became of an answer that somebody wants as a text. */
    enum Texting {
        ON_ITS_WAY,
        NO_MOBILE_NUMBER,
        /** This chat, or this number, has had many. */
        TOO_MANY,
        NOT_SAVED
    }

    /**
     * Sends an answer to a number, short, and once however often it is asked for. The number is kept no longer than sending takes. Whoever
     * sent STOP from it gets nothing, which is not told to whoever asks.
     *
     * @param number as the person wrote it
     */
    Texting text(String conversationId, int turn, String number, List<Reply> replies, Language language);

    /** The conversation that the link of a text leads to; empty where it was used or its time is over. Looking does not use it. */
    Optional<String> conversation(String token);

    /**
     * Uses the link: from now on the conversation goes on at the page, and a text begins another.
     *
     * @return the conversation; empty where the link was used, its time is over, or the move could not be written
     */
    Optional<String> take(String token);
}
