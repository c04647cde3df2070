package org.ahpsignpost.conversation;

import java.util.List;
import java.util.Map;
import org.ahpsignpost.dialogue.Dialogue;
import org.ahpsignpost.dialogue.Said;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.understanding.Command;
import org.ahpsignpost.understanding.Understanding;

/** Step 7: does what the person tells us to do, where the whole message is a command; and takes "help is here" as one. */
final class HonourCommands implements TurnStep {

    private static final String HELP_REACHED = "safety.help-reached";

    private final Understanding understanding;
    private final Dialogue dialogue;
    private final CommandDesk desk;

    HonourCommands(Understanding understanding, Dialogue dialogue, CommandDesk desk) {
        this.understanding = understanding;
        this.dialogue = dialogue;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "honour-commands";
    }

    @Override
    public Next take(Turn turn) {
        if (turn.helpReached) {
            var said = List.<Said>of(new Said.Message(HELP_REACHED, Map.of()));
            turn.confidence = 1;
            turn.decide(DecisionKind.ANSWER, dialogue.aside(turn.conversation.dialogue(), said));
            return Next.DECIDED;
        }
        if (turn.asksForLanguage) {
            turn.confidence = 1;
            desk.changeLanguage(turn);
            return Next.DECIDED;
        }
        var command = understanding.command(turn.text(), turn.language);
        if (command.isEmpty()) {
            return Next.GO_ON;
        }
        obey(turn, command.get());
        return Next.DECIDED;
    }

    private void obey(Turn turn, Command command) {
        turn.confidence = 1;
        desk.obey(turn, command);
    }
}
