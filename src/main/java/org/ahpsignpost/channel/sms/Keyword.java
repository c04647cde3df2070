package org.ahpsignpost.channel.sms;

import org.ahpsignpost.labels.Language;

/**
 * A message that is nothing but an order to this channel.
 *
 * @param language one that the word is of, English before others
 */
record Keyword(Order order, Language language) {

    enum Order {
        STOP,
        START,
        HELP,
        MORE,
        WEB
    }
}
