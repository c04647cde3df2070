package org.ahpsignpost.handoff;

import java.util.List;

/** What became of something that happened to a case. */
sealed interface Outcome {

    record Moved(CaseState next, List<Effect> effects) implements Outcome {
        public Moved {
            effects = List.copyOf(effects);
        }
    }

    /** The state does not allow it. @param reasonCode such as {@code not-yours} */
    record Refused(String reasonCode) implements Outcome {}

    static Moved to(CaseState next, Effect... effects) {
        return new Moved(next, List.of(effects));
    }
}
