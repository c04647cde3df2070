package org.ahpsignpost.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.labels.Label;
import org.jspecify.annotations.Nullable;

/** What a flow's {@code call} step looks up: the only way out of a dialogue. Given from outside, so that a replay gives the same. */
public interface Calls {

    /** The names that flows may call. */
    Set<String> names();

    /**
     * Looks something up.
     *
     * @param subject what the flow is about; null where it has no subject
     */
    Result call(String name, Map<String, String> slots, @Nullable Label subject);

    /**
     * @param outcome one of the outcomes that the call's step lists
     * @param said what to say before the next step
     * @param slots slots to fill; an empty value clears the slot
     */
    record Result(String outcome, List<Said> said, Map<String, String> slots) {
        public Result {
            said = List.copyOf(said);
            slots = Map.copyOf(slots);
        }

        public static Result of(String outcome) {
            return new Result(outcome, List.of(), Map.of());
        }
    }
}
