package org.ahpsignpost.conversation;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A turn, as a listed line of steps. When a step decides the turn, only those that always run are still taken; when one
 * fails, the turn goes on without it, because the person must get a true and useful reply whatever is broken.
 */
final class TurnLine {

    private static final Logger log = LoggerFactory.getLogger(TurnLine.class);

    private final List<TurnStep> steps;
    private final TurnMeters meters;

    TurnLine(List<TurnStep> steps, TurnMeters meters) {
        this.steps = List.copyOf(steps);
        this.meters = meters;
    }

    void run(Turn turn) {
        boolean decided = false;
        for (TurnStep step : steps) {
            if (decided && !step.always()) {
                continue;
            }
            switch (take(step, turn)) {
                case GO_ON -> {}
                case DECIDED -> decided = true;
                case ANSWERED_BEFORE -> {
                    return;
                }
            }
        }
    }

    private Next take(TurnStep step, Turn turn) {
        long start = System.nanoTime();
        try {
            return step.take(turn);
        } catch (RuntimeException e) {
            // the exception's message may hold the person's words, its type and place do not
            log.error("Step {} failed with {} at {}", step.name(), e.getClass().getName(), place(e));
            turn.failed.add(step.name());
            return Next.GO_ON;
        } finally {
            meters.step(step.name(), System.nanoTime() - start);
        }
    }

    private static Object place(RuntimeException e) {
        return e.getStackTrace().length == 0 ? "an unknown place" : e.getStackTrace()[0];
    }
}
