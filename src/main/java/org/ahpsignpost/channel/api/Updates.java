package org.ahpsignpost.channel.api;

import java.time.Instant;
import java.util.List;
import org.ahpsignpost.conversation.Conversations.Transcript;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a client shows beside the replies.
 *
 * @param handoff where the person's case stands; {@code none} where there is no open one
 */
record Updates(String conversationId, String handoff, List<Update> updates) {

    /**
     * @param number rising; ask for what comes after the highest that was seen
     * @param from {@code staff} or {@code service}
     * @param name of the member of staff; null for the service
     */
    record Update(
            int number, Instant at, String from, @Nullable String name, Language language, String text) {}

    static Updates of(Transcript transcript, int after) {
        var state = transcript.handoff();
        return new Updates(
                transcript.conversationId(),
                state == null ? "none" : state.name(),
                transcript.outside().stream()
                        .filter(said -> said.number() > after)
                        .map(said -> new Update(
                                said.number(),
                                said.at(),
                                said.sender(),
                                said.senderName(),
                                said.language(),
                                said.text()))
                        .toList());
    }
}
