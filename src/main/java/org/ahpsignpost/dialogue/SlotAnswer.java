package org.ahpsignpost.dialogue;

import java.util.List;
import java.util.Map;

/** What a message says for one slot. */
public sealed interface SlotAnswer {

    /** A usable answer: the slots it fills, such as {@code place} and {@code place-name}. */
    record Value(Map<String, String> slots) implements SlotAnswer {
        public Value {
            slots = Map.copyOf(slots);
        }
    }

    /** More than one reading: the person is asked which. Picking an option gives a {@link Value} on the next turn. */
    record Several(List<Option> readings) implements SlotAnswer {
        public Several {
            readings = List.copyOf(readings);
        }
    }

    /** Understood, but not usable here, for a reason the flow may name ({@code outside-england}). */
    record Unusable(String reason) implements SlotAnswer {}
}
