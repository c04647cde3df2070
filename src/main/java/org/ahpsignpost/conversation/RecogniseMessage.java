package org.ahpsignpost.conversation;

import org.ahpsignpost.record.ConversationStore;

/** Step 1: the same message id gets the same reply and makes no second turn. */
final class RecogniseMessage implements TurnStep {

    private final ConversationStore store;

    RecogniseMessage(ConversationStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "recognise";
    }

    @Override
    public Next take(Turn turn) {
        // only recent ids are looked up here; an older one is refused by the record itself when the turn is written
        if (turn.messageId == null || !turn.conversation.recentMessages().contains(turn.messageId)) {
            return Next.GO_ON;
        }
        turn.answeredBefore =
                store.turnByMessage(turn.conversation.id(), turn.messageId).orElse(null);
        return turn.answeredBefore == null ? Next.GO_ON : Next.ANSWERED_BEFORE;
    }
}
