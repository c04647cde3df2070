package org.ahpsignpost.generation;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.generation.Verdict.Refused;

/** All guards in their order: cheap ones first. The first refusal ends the judging. Thread-safe. */
final class GuardChain {

    /**
     * What became of a text.
     *
     * @param verdict passed, or the first refusal
     * @param by the guard that refused; empty where none did
     * @param notes each guard that was asked, with "passed" or its code
     */
    record Judged(Verdict verdict, String by, List<String> notes) {
        Judged {
            notes = List.copyOf(notes);
        }
    }

    /** One guard's side of judging: before or after. */
    private interface Side {
        Verdict of(Guard guard);
    }

    private final List<Guard> guards;

    GuardChain(List<Guard> guards) {
        this.guards = List.copyOf(guards);
    }

    List<Guard> guards() {
        return guards;
    }

    Judged before(Ask ask) {
        return judge(guard -> guard.before(ask));
    }

    Judged after(Draft draft) {
        return judge(guard -> guard.after(draft));
    }

    private Judged judge(Side side) {
        var notes = new ArrayList<String>();
        for (Guard guard : guards) {
            if (verdict(side, guard) instanceof Refused refused) {
                notes.add(guard.name() + ":" + refused.code());
                return new Judged(refused, guard.name(), notes);
            }
            notes.add(guard.name() + ":passed");
        }
        return new Judged(Verdict.PASSED, "", notes);
    }

    /** A guard that breaks has not passed anything. */
    private static Verdict verdict(Side side, Guard guard) {
        try {
            return side.of(guard);
        } catch (RuntimeException e) {
            return new Refused("broken", false);
        }
    }
}
