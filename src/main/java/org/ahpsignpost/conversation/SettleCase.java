package org.ahpsignpost.conversation;

/** After the decision: what the turn makes of the person's case, to be written together with it. */
final class SettleCase implements TurnStep {

    static final String NAME = "settle-case";

    private final CaseOfTurn cases;

    SettleCase(CaseOfTurn cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean always() {
        return true;
    }

    @Override
    public Next take(Turn turn) {
        cases.settle(turn);
        return Next.GO_ON;
    }
}
