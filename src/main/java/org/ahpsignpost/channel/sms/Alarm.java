package org.ahpsignpost.channel.sms;

import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.ahpsignpost.channel.sms.shape.SmsShape;
import org.ahpsignpost.conversation.Conversations;

/**
 * What is done for a text that tells of danger and cannot be stored or recorded: the fixed words go out at once, past the record.
 * Thread-safe.
 */
final class Alarm {

    /** Sent beside the callbacks, which must not wait for the gateway; more at once are left to the gateway's repeat. */
    private static final int AT_ONCE = 16;

    private final Conversations conversations;
    private final DirectLine direct;
    private final Said said;
    private final Semaphore free = new Semaphore(AT_ONCE);

    Alarm(Conversations conversations, DirectLine direct, Said said) {
        this.conversations = conversations;
        this.direct = direct;
        this.said = said;
    }

    /** A text that could not be stored. Does not wait. */
    void raise(Arrived arrived) {
        if (!free.tryAcquire()) {
            return;
        }
        Thread.ofVirtual().name("sms-alarm").start(() -> {
            try {
                String cause = arrived.gateway() + ":" + arrived.text().messageId();
                raise(cause, arrived.number(), arrived.text().text(), arrived.at());
            } finally {
                free.release();
            }
        });
    }

    /** Sends the fixed words, where the text tells of danger and they were not sent here before. */
    void raise(String cause, String number, String words, Instant now) {
        conversations
                .danger(words)
                .ifPresent(danger -> direct.send(
                        Post.id(cause),
                        number,
                        SmsShape.danger(danger.replies(), danger.language(), said.phrases(danger.language())),
                        now));
    }
}
