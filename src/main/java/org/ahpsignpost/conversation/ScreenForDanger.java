package org.ahpsignpost.conversation;

import java.util.Objects;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.safety.DangerScreen;
import org.ahpsignpost.safety.Screening;
import org.jspecify.annotations.Nullable;

/**
 * Step 4: screens the raw text for danger, in every mode, before anything else can fail. A danger decides the turn; the
 * level then holds for some turns unless the person says that help is reached.
 */
final class ScreenForDanger implements TurnStep {

    static final String NAME = "screen-for-danger";

    private final DangerScreen screen;

    ScreenForDanger(DangerScreen screen) {
        this.screen = screen;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next take(Turn turn) {
        var screening = screen.screen(turn.raw);
        if (screening.danger()) {
            raise(turn, screening);
            return Next.DECIDED;
        }
        if (turn.hold != null) {
            ease(turn, turn.hold);
        }
        return Next.GO_ON;
    }

    /** Makes the turn one of danger. */
    static void raise(Turn turn, Screening screening) {
        turn.screening = strictest(turn.hold, screening);
        turn.hold = new SafetyHold(
                turn.screening.category(), Objects.requireNonNull(turn.screening.redFlag()), SafetyHold.TURNS);
        turn.kind = DecisionKind.ESCALATE;
        turn.confidence = 1;
    }

    private static Screening strictest(@Nullable SafetyHold held, Screening screening) {
        return held != null && held.category().rank() > screening.category().rank()
                ? new Screening(held.category(), held.redFlag(), screening.rules())
                : screening;
    }

    private void ease(Turn turn, SafetyHold held) {
        if (screen.helpReached(turn.raw)) {
            turn.helpReached = true;
            turn.hold = null;
            return;
        }
        // a hold made by an alarm lasts for the full number of turns after it
        turn.hold = held.over() ? null : held.oneTurnLater();
    }
}
