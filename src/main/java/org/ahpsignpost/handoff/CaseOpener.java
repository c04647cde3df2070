package org.ahpsignpost.handoff;

import java.time.Instant;
import java.util.function.Supplier;
import org.ahpsignpost.handoff.Handoffs.Person;
import org.ahpsignpost.labels.SafetyCategory;
import org.jspecify.annotations.Nullable;

/** Makes new cases. */
final class CaseOpener {

    private final CaseRules rules;
    private final Supplier<String> ids;
    private final Supplier<String> references;

    CaseOpener(CaseRules rules, Supplier<String> ids, Supplier<String> references) {
        this.rules = rules;
        this.ids = ids;
        this.references = references;
    }

    /** A case of the moment: offered by the clock, at once or when staff are there; where they never are, it only waits to be seen. */
    HandoffCase fresh(Person person, Cause cause, SafetyCategory category, @Nullable String redFlag, Instant now) {
        var urgency = Urgency.of(category);
        CaseState state = rules.duty()
                .opensAfter(now)
                .<CaseState>map(opening -> new Raised(now, opening))
                .orElseGet(() -> rules.at(now, urgency).unanswered());
        return new HandoffCase(
                ids.get(),
                references.get(),
                person.conversationId(),
                0,
                cause,
                urgency,
                category,
                redFlag,
                person.channel(),
                person.audience(),
                person.language(),
                now,
                state);
    }
}
