package org.ahpsignpost.channel.sms;

/** What a text may pass at the one gate before sending. */
enum Pass {
    /** Nothing: it stays back after STOP and above the hourly limit. */
    ORDINARY,
    /** STOP: the one text that says that it was heard. */
    CONFIRMATION,
    /** STOP and the hourly limit: the fixed words for a danger. */
    DANGER
}
