package org.ahpsignpost.record;

/** A turn and the conversation after it. */
final class TurnWrite extends Write {

    static final SqlWork NOTHING_ALONGSIDE = connection -> {};

    private final StoredTurn turn;
    private final StoredConversation next;
    private final long expectedVersion;
    private final SqlWork alongside;

    TurnWrite(StoredTurn turn, StoredConversation next, long expectedVersion, SqlWork alongside) {
        if (next.version() != expectedVersion + 1 || !next.id().equals(turn.conversationId())) {
            throw new IllegalArgumentException("a turn moves its own conversation on by one version");
        }
        this.turn = turn;
        this.next = next;
        this.expectedVersion = expectedVersion;
        this.alongside = alongside;
    }

    StoredTurn turn() {
        return turn;
    }

    StoredConversation next() {
        return next;
    }

    long expectedVersion() {
        return expectedVersion;
    }

    SqlWork alongside() {
        return alongside;
    }

    @Override
    String order() {
        return turn.conversationId();
    }
}
