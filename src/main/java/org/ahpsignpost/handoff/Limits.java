package org.ahpsignpost.handoff;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each state may last. The first four are what a person waits; they follow the clocks that staff of web chats work by (5 minutes
 * to accept what is urgent).
 *
 * @param emergency by when staff must accept a case of danger to life, limb, sight, mind or safety
 * @param urgent by when they must accept one of the same day
 * @param routine by when they must accept one of a person who asked for a human
 * @param firstReply from accepting to the first words
 * @param answer from a message of the person to the answer of staff
 * @param quiet from the last words of staff until the talk counts as over, where the person writes no more
 * @param unanswered how long a case that nobody took stays in the queue
 */
public record Limits(
        @DefaultValue("5m") Duration emergency,
        @DefaultValue("10m") Duration urgent,
        @DefaultValue("15m") Duration routine,
        @DefaultValue("5m") Duration firstReply,
        @DefaultValue("10m") Duration answer,
        @DefaultValue("30m") Duration quiet,
        @DefaultValue("24h") Duration unanswered) {

    Duration accept(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> emergency;
            case URGENT -> urgent;
            case ROUTINE -> routine;
        };
    }
}
