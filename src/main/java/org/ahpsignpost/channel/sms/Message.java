package org.ahpsignpost.channel.sms;

import java.time.Instant;
import java.util.List;

/**
 * A message to be answered: one text, or the parts of one put together.
 *
 * @param ids the gateway's ids of its texts, the first part's first
 * @param number E.164
 * @param picture whether pictures came with it
 */
record Message(String gateway, List<String> ids, String number, String words, boolean picture, Instant arrivedAt) {

    Message {
        ids = List.copyOf(ids);
    }

    /** What the record knows the message by: the same each time it is worked on. */
    String id() {
        return gateway + ":" + ids.getFirst();
    }

    /** Leaves number and words out. */
    @Override
    public String toString() {
        return "Message[" + id() + "]";
    }
}
