package org.ahpsignpost.conversation;

import org.ahpsignpost.dialogue.Dialogue;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Topic;
import org.ahpsignpost.understanding.Command;
import org.ahpsignpost.understanding.Understanding;

/**
 * Step 6: while a member of staff talks to the person we are silent, so that there is one writer. Danger was answered before this step;
 * to be forgotten and to begin afresh are heard at any time.
 */
final class LeaveToStaff implements TurnStep {

    private final CaseOfTurn cases;
    private final Understanding understanding;
    private final Dialogue dialogue;

    LeaveToStaff(CaseOfTurn cases, Understanding understanding, Dialogue dialogue) {
        this.cases = cases;
        this.understanding = understanding;
        this.dialogue = dialogue;
    }

    @Override
    public String name() {
        return "leave-to-staff";
    }

    @Override
    public Next take(Turn turn) {
        var open = cases.open(turn);
        if (open == null || !open.state().withPerson()) {
            return Next.GO_ON;
        }
        var command = understanding.command(turn.text(), turn.language).orElse(null);
        if (command == Command.FORGET_ME || command == Command.START_AGAIN || isAskedWhetherToForget(turn)) {
            turn.leavesStaff = command == Command.START_AGAIN;
            return Next.GO_ON;
        }
        turn.kind = DecisionKind.HANDOFF;
        turn.confidence = 1;
        turn.leftToStaff = true;
        return Next.DECIDED;
    }

    private boolean isAskedWhetherToForget(Turn turn) {
        var waiting = turn.conversation.dialogue().top();
        return waiting != null && waiting.flow().equals(dialogue.flowOf(Label.of(Topic.DELETE_DATA)));
    }
}
