package org.ahpsignpost.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ahpsignpost.dialogue.DialogueState;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/**
 * A conversation between two turns: one JSON value.
 *
 * @param version how often it was changed; a turn is decided on one version and refused on any other
 * @param chosen the language the person chose; null where it is found message by message
 * @param told the language in which the person was told that we answer in another one; null where they were not
 * @param caseId the open case about this person, in which staff may be talking to them; null where there is none
 * @param hold a danger that still holds; null where there is none
 * @param recentMessages the last few message ids, so that a message sent twice is known at once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Conversation(
        String id,
        long version,
        int turns,
        Channel channel,
        Audience audience,
        Language language,
        @Nullable Language chosen,
        @Nullable Language told,
        Instant startedAt,
        Instant lastAt,
        Instant expiresAt,
        Instant keepUntil,
        DialogueState dialogue,
        @Nullable SafetyHold hold,
        @Nullable String caseId,
        List<String> recentMessages) {

    /** A person repeats a message at once or not at all; older repeats are found in the record. */
    private static final int RECENT = 5;

    Conversation {
        recentMessages = List.copyOf(recentMessages);
    }

    /** The same as its row says it is by now: staff and the clock move a conversation on without a turn. */
    Conversation at(long rowVersion, @Nullable String rowCaseId) {
        return rowVersion == version && Objects.equals(rowCaseId, caseId)
                ? this
                : new Conversation(
                        id,
                        rowVersion,
                        turns,
                        channel,
                        audience,
                        language,
                        chosen,
                        told,
                        startedAt,
                        lastAt,
                        expiresAt,
                        keepUntil,
                        dialogue,
                        hold,
                        rowCaseId,
                        recentMessages);
    }

    /** The same, moved on to its end. */
    Conversation endedAt(Instant end) {
        return movedOn(channel, end);
    }

    /** The same, moved on to another channel. */
    Conversation on(Channel other) {
        return movedOn(other, expiresAt);
    }

    private Conversation movedOn(Channel to, Instant end) {
        return new Conversation(
                id,
                version + 1,
                turns,
                to,
                audience,
                language,
                chosen,
                told,
                startedAt,
                lastAt,
                end,
                keepUntil,
                dialogue,
                hold,
                caseId,
                recentMessages);
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    List<String> recentMessagesWith(@Nullable String messageId) {
        if (messageId == null) {
            return recentMessages;
        }
        var more = new ArrayList<>(recentMessages);
        more.add(messageId);
        return more.size() > RECENT ? more.subList(more.size() - RECENT, more.size()) : more;
    }
}
