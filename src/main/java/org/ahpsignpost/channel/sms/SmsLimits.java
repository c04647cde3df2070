package org.ahpsignpost.channel.sms;

import java.time.Duration;

/** The numbers of text messages, and why they are what they are. */
final class SmsLimits {

    /** How long one node has a person to itself: longer than any turn, and short enough after a crash. */
    static final Duration LEASE = Duration.ofSeconds(60);

    /** Persons one node works on at once: under load an acknowledgement comes before answers, which may wait for a moment. */
    static final int PERSONS_AT_ONCE = 6;

    /** How often the inbox is looked at where no nudge comes. */
    static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** How long the parts of one text wait for each other. */
    static final Duration PARTS_WAIT = Duration.ofSeconds(20);

    /** After that an answer helps nobody, and the words must go. */
    static final Duration ANSWER_WITHIN = Duration.ofHours(24);

    /** After that, danger that cannot be recorded is answered from memory. */
    static final Duration DANGER_WAITS = Duration.ofSeconds(4);

    /** How long a message is known, so that a gateway's repeat is: Vonage and others repeat for a day, people look for a week. */
    static final Duration KEEP_INBOX = Duration.ofDays(7);

    static final Duration KEEP_SENT = Duration.ofDays(30);

    /** As long as a conversation is kept by default. */
    static final Duration KEEP_PERSON = Duration.ofDays(30);

    /** A STOP holds while the number is likely to be the same person's; after that they have not heard from us for as long. */
    static final Duration KEEP_STOP = Duration.ofDays(730);

    /** What waits for MORE is forgotten with the conversation. */
    static final Duration KEEP_REST = Duration.ofHours(24);

    /** A reply that comes later than that confuses. */
    static final Duration REPLY_WITHIN = Duration.ofHours(6);

    /** Networks block a number that gets more than about a hundred texts an hour; a loop between two machines ends well before. */
    static final int TEXTS_AN_HOUR = 60;

    /** More than a person types: 10 at once, 20 a minute in the long run. */
    static final int MESSAGES_AT_ONCE = 10;

    static final int MESSAGES_A_MINUTE = 20;

    /** How often somebody is told that we cannot use what they sent. */
    static final Duration TELL_EVERY = Duration.ofMinutes(1);

    /** After STOP, how long the same red flag is not answered again. */
    static final Duration SAME_DANGER = Duration.ofHours(24);

    /** How long a link to the page works: long enough to reach a computer, short enough for a phone that is passed on. */
    static final Duration LINK_WORKS = Duration.ofMinutes(30);

    /** Answers that one chat may have sent as texts, one after the other; then one a minute. */
    static final int ASKED_FOR_AT_ONCE = 3;

    /** Answers that all chats together may have sent as texts: 60 at once, 30 a minute in the long run. */
    static final int ASKED_FOR_BY_ALL_AT_ONCE = 60;

    static final int ASKED_FOR_BY_ALL_A_MINUTE = 30;

    /** Texts a number has had in a day, above which the page sends it no more: it may not be the number of whoever asks. */
    static final int ASKED_FOR_A_DAY = 10;

    /** Rows deleted in one transaction, so that turns never wait long behind them. */
    static final int ROWS_AT_ONCE = 200;

    static final Duration SWEEP_EVERY = Duration.ofHours(1);

    /** More than any gateway sends of one text. */
    static final int LARGEST_CALLBACK = 64 * 1024;

    private SmsLimits() {}
}
