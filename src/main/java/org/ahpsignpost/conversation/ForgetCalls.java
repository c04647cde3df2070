package org.ahpsignpost.conversation;

import org.ahpsignpost.generation.Generation;

/** Where a person wants to be forgotten, what is on the record about calls to a model goes with the turn. */
final class ForgetCalls implements TurnStep {

    private final Generation generation;

    ForgetCalls(Generation generation) {
        this.generation = generation;
    }

    @Override
    public String name() {
        return "forget-calls";
    }

    @Override
    public boolean always() {
        return true;
    }

    @Override
    public Next take(Turn turn) {
        if (turn.forget) {
            turn.alongside.add(generation.forget(turn.conversation.id()));
        }
        return Next.GO_ON;
    }
}
