package org.ahpsignpost.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ahpsignpost.handoff.CaseState;
import org.ahpsignpost.handoff.HandoffMessage;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What channels call: opens a conversation, takes a message, gives the reply. A reply is given only after its turn is
 * durable. Safe for any number of threads; messages to one conversation are taken one after the other. Every call
 * comes back within the time limits of the lane and of the record.
 */
public interface Conversations {

    /** Opens a conversation. @param language the language the person chose; null where they have not */
    Opening open(Channel channel, Audience audience, @Nullable Language language);

    /** Opens a conversation under an id of the channel's own making; one that is there already stays as it is. */
    Opening openAs(String conversationId, Channel channel, Audience audience, @Nullable Language language);

    /**
     * Takes a message.
     *
     * @param messageId the sender's own id: the same id again gets the same reply and makes no second turn; null where there is none
     * @param text as the person wrote it, any characters, any length
     */
    Answer say(String conversationId, @Nullable String messageId, String text);

    /**
     * What is said to a text that tells of danger, from memory and without a turn; empty where it tells of none. A text that
     * cannot be screened is taken for one that does. Never throws.
     */
    Optional<Danger> danger(String text);

    /** The conversation so far, as a page shows it; empty where there is none or it has ended. */
    Optional<Transcript> transcript(String conversationId);

    /**
     * Ends a conversation for whoever leaves it: it is not shown any more and takes no more messages. What it has on the record stays
     * for as long as it would have. One that is not there, or has ended, stays as it is.
     *
     * @return false where that could not be written
     */
    boolean end(String conversationId);

    /**
     * Goes on with a conversation on another channel: its next turns are shaped for that.
     *
     * @return false where there is no such conversation any more, or the move could not be written
     */
    boolean move(String conversationId, Channel channel);

    /**
     * A number that moves on with everything that happens in a conversation, for each of those that are there.
     *
     * @throws org.ahpsignpost.record.RecordUnavailableException where the record cannot be read
     */
    Map<String, Long> versions(Collection<String> conversationIds);

    /** The fixed words for a danger, in the language that the text alone tells. */
    record Danger(Language language, List<Reply> replies) {
        public Danger {
            replies = List.copyOf(replies);
        }
    }

    /** What became of opening. */
    sealed interface Opening {
        record Opened(String conversationId, Language language, List<Reply> replies) implements Opening {}

        record NotOpened(String reasonCode) implements Opening {}
    }

    /** What became of a message. */
    sealed interface Answer {
        /** @param json the reply exactly as it stands on the record */
        record Answered(TurnReply reply, String json) implements Answer {}

        /** @param instead what is said nevertheless where the message tells of danger; empty where it does not */
        record UnknownConversation(List<Reply> instead) implements Answer {
            public UnknownConversation {
                instead = List.copyOf(instead);
            }
        }

        /** @param instead what is said nevertheless where the message tells of danger; empty where it does not */
        record ExpiredConversation(List<Reply> instead) implements Answer {
            public ExpiredConversation {
                instead = List.copyOf(instead);
            }
        }

        /** Nothing to read in the message: empty, or white space only. */
        record EmptyMessage() implements Answer {}

        record TooLong(int mostCharacters) implements Answer {}

        /** More messages than a person writes; try again after so many seconds. */
        record TooMany(int retryAfterSeconds) implements Answer {}

        /** The turn could not be made durable. What is said instead holds true and holds the emergency routes. */
        record NotSaved(String reasonCode, List<Reply> instead) implements Answer {}
    }

    /**
     * @param welcome what we said first
     * @param outside what was said to the person outside turns, by staff or about their case
     * @param handoff where the person's open case stands; null where there is none
     */
    record Transcript(
            String conversationId,
            Channel channel,
            Audience audience,
            Language language,
            Instant startedAt,
            List<Reply> welcome,
            List<Exchange> turns,
            List<HandoffMessage> outside,
            @Nullable CaseState handoff) {}

    /**
     * One turn of a transcript: the person's words with personal data removed, and our reply.
     *
     * @param rules the rules that saw danger in it, by name
     */
    record Exchange(Instant at, String words, TurnReply reply, List<String> rules) {
        public Exchange {
            rules = List.copyOf(rules);
        }
    }
}
