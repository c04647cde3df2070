package org.ahpsignpost.dialogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ahpsignpost.labels.Label;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation stands: one JSON value that can be stored and read back between any two turns.
 *
 * @param stack the flows it is in, the one that waits last
 * @param slots what the person has told us, by name; coarse facts only (an outward code, an age, "my child")
 * @param said what we said last, so that it can be said again
 * @param options what may be picked now
 * @param misses how many messages in a row were not understood
 * @param next what was wished for in the same message as the wish that is looked after now; null where nothing was
 */
public record DialogueState(
        List<Frame> stack,
        Map<String, String> slots,
        List<Said> said,
        List<Option> options,
        int misses,
        @Nullable Label next) {

    public DialogueState {
        stack = List.copyOf(stack);
        slots = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(slots));
        said = List.copyOf(said);
        options = List.copyOf(options);
    }

    public static DialogueState fresh() {
        return new DialogueState(List.of(), Map.of(), List.of(), List.of(), 0, null);
    }

    public @Nullable Frame top() {
        return stack.isEmpty() ? null : stack.getLast();
    }
}
