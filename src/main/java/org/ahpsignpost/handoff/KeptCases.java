package org.ahpsignpost.handoff;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Dangers told while the record could not be written, kept until it can. Thread-safe. */
final class KeptCases {

    private static final Logger log = LoggerFactory.getLogger(KeptCases.class);

    /** So many people in danger at once while the record is down is more than staff could answer. */
    private static final int MOST = 10_000;

    private final KeptFile file;
    private final Predicate<KeptCase> raise;
    private final Set<KeptCase> waiting = new LinkedHashSet<>();

    /** @param raise puts the case on the record; false where the record still cannot be written */
    KeptCases(KeptFile file, Predicate<KeptCase> raise, MeterRegistry registry) {
        this.file = file;
        this.raise = raise;
        waiting.addAll(file.read());
        registry.gaugeCollectionSize("signpost.handoff.kept", List.of(), waiting);
    }

    /** Never throws. */
    void add(KeptCase kept) {
        synchronized (waiting) {
            boolean known = waiting.stream().anyMatch(other -> isSameDanger(kept, other));
            if (known || waiting.size() >= MOST) {
                return;
            }
            waiting.add(kept);
        }
        log.error("A danger could not be recorded; its case is kept and will be raised later");
        file.append(kept);
    }

    /** Raises what is kept, oldest first, as far as the record lets it. */
    void raise() {
        boolean any = false;
        for (KeptCase kept : waiting()) {
            if (!raise.test(kept)) {
                break;
            }
            synchronized (waiting) {
                waiting.remove(kept);
            }
            any = true;
        }
        if (any) {
            file.write(waiting());
        }
    }

    private List<KeptCase> waiting() {
        synchronized (waiting) {
            return new ArrayList<>(waiting);
        }
    }

    private static boolean isSameDanger(KeptCase one, KeptCase other) {
        return one.conversationId().equals(other.conversationId()) && one.category() == other.category();
    }
}
