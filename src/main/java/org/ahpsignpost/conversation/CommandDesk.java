package org.ahpsignpost.conversation;

import org.ahpsignpost.dialogue.Advance;
import org.ahpsignpost.dialogue.Dialogue;
import org.ahpsignpost.dialogue.DialogueState;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.understanding.Command;

/** Carries out commands, whether they came as a set phrase or were understood from free words. */
final class CommandDesk {

    private final Dialogue dialogue;
    private final Lookups lookups;

    CommandDesk(Dialogue dialogue, Lookups lookups) {
        this.dialogue = dialogue;
        this.lookups = lookups;
    }

    void obey(Turn turn, Command command) {
        var state = turn.conversation.dialogue();
        turn.label = command.topic().map(Label::of).orElse(null);
        turn.simple = command == Command.SIMPLIFY;
        var kind = command == Command.PERSON ? DecisionKind.HANDOFF : DecisionKind.COMMAND;
        turn.decide(kind, carryOut(turn, command, state));
    }

    private Advance carryOut(Turn turn, Command command, DialogueState state) {
        return switch (command) {
            case REPEAT, SIMPLIFY -> dialogue.repeat(state);
            case WHY -> dialogue.why(state);
            case START_AGAIN -> dialogue.open(DialogueState.fresh(), turn.conversation.audience(), lookups.of(turn));
            case PERSON, LANGUAGE, WHAT_YOU_KNOW, FORGET_ME -> {
                var label = Label.of(command.topic().orElseThrow());
                yield dialogue.begin(state, dialogue.flowOf(label), label, lookups.of(turn));
            }
        };
    }
}
