package org.ahpsignpost.record;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where conversations and their turns are kept. Writes from all threads share transactions; each comes back only when it
 * is durable, or with the reason why it is not, within the time limit ({@code signpost.database.time-limit}). Reads throw
 * {@link RecordUnavailableException} where the database does not answer. Safe for any number of threads.
 */
public interface ConversationStore {

    /**
     * Writes a new conversation.
     *
     * @return {@link Commit.Committed}, {@link Commit.StaleVersion} where the id is taken, or {@link Commit.NotSaved}
     */
    Commit open(StoredConversation first);

    /** The conversation as last committed; empty where there is none. */
    Optional<StoredConversation> find(String id);

    /**
     * Writes a turn and moves its conversation on, both or neither.
     *
     * @param next the conversation after the turn; its version is {@code expectedVersion + 1}
     * @param expectedVersion the version the turn was decided on
     * @param alongside written in the same transaction, and only if the turn is (an outgoing message, an escalation)
     */
    Commit commit(StoredTurn turn, StoredConversation next, long expectedVersion, SqlWork alongside);

    /** The same, with nothing alongside. */
    default Commit commit(StoredTurn turn, StoredConversation next, long expectedVersion) {
        return commit(turn, next, expectedVersion, TurnWrite.NOTHING_ALONGSIDE);
    }

    /**
     * Writes a conversation that was moved on without a turn.
     *
     * @param next its version is {@code expectedVersion + 1}
     * @return {@link Commit.Committed}, {@link Commit.StaleVersion} where it was moved on in the meantime, or {@link Commit.NotSaved}
     */
    Commit change(StoredConversation next, long expectedVersion);

    /** The version of each of those conversations that is there, by its id. Reads of one call see one moment. */
    Map<String, Long> versions(Collection<String> ids);

    /** The turn that answered this message; empty where none did. */
    Optional<StoredTurn> turnByMessage(String conversationId, String messageId);

    /** All turns of a conversation, first to last. */
    List<StoredTurn> turns(String conversationId);

    /**
     * A page of the turns of all conversations, oldest first.
     *
     * @param from inclusive
     * @param until exclusive
     * @param after the last turn of the page before; null for the first page
     */
    List<StoredTurn> turnsBetween(Instant from, Instant until, @Nullable StoredTurn after, int atMost);

    /**
     * Forgets the person: words, evidence, replies and state are emptied, what was decided stays. The version moves on, so
     * that a turn decided before the erasing cannot bring the state back. Erasing what is not there does nothing.
     *
     * @return {@link Commit.Committed} or {@link Commit.NotSaved}; only the first may be told to the person as done
     */
    Commit erase(String conversationId, Instant at);

    /**
     * Deletes every conversation whose {@code keepUntil} is not after {@code now}, turns and all.
     *
     * @return how many conversations were deleted
     */
    int sweep(Instant now);
}
