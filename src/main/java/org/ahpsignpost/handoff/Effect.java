package org.ahpsignpost.handoff;

import java.util.Map;

/** What follows from a case's move: it is written in the same transaction as the move. */
sealed interface Effect {

    /** A sentence of the message book, said to the person outside a turn. */
    record Tell(String key, Map<String, String> arguments) implements Effect {
        public Tell {
            arguments = Map.copyOf(arguments);
        }
    }

    /** Words of a member of staff, given to the person as they are. */
    record Say(Staff staff, String words) implements Effect {}

    /** Staff are told that the case waits. @param contact which contacts, 0 for the first */
    record Notify(String event, int contact) implements Effect {}
}
