package org.ahpsignpost.conversation;

/** One step of a turn. Holds nothing of any turn; what it finds it writes on the turn it is given. */
interface TurnStep {

    /** The step's name in metrics and in the record, such as {@code screen-for-danger}. */
    String name();

    Next take(Turn turn);

    /** Whether the step is taken even when an earlier one has decided the turn. */
    default boolean always() {
        return false;
    }
}
