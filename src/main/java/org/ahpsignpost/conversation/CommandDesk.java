package org.ahpsignpost.conversation;

import java.util.List;
import java.util.Map;
import org.ahpsignpost.dialogue.Advance;
import org.ahpsignpost.dialogue.Dialogue;
import org.ahpsignpost.dialogue.DialogueState;
import org.ahpsignpost.dialogue.Said;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Topic;
import org.ahpsignpost.language.LanguageNames;
import org.ahpsignpost.understanding.Command;

/** Carries out commands, whether they came as a set phrase or were understood from free words. */
final class CommandDesk {

    private final Dialogue dialogue;
    private static final String LANGUAGE_CHANGED = "language.switched";

    private final Lookups lookups;
    private final LanguageNames names;
    private final EasyRead easyRead;

    CommandDesk(Dialogue dialogue, Lookups lookups, LanguageNames names, EasyRead easyRead) {
        this.easyRead = easyRead;
        this.dialogue = dialogue;
        this.lookups = lookups;
        this.names = names;
    }

    void obey(Turn turn, Command command) {
        var state = turn.conversation.dialogue();
        if (command == Command.LANGUAGE) {
            var named = names.mentioned(turn.text()).filter(language -> language != turn.language);
            if (named.isPresent()) {
                turn.choose(named.get());
                changeLanguage(turn);
                return;
            }
        }
        turn.label = command.topic().map(Label::of).orElse(null);
        turn.version = command != Command.SIMPLIFY
                ? Version.PLAIN
                : easyRead.asks(turn.text()) ? Version.EASY_READ : Version.SHORTER;
        var kind = command == Command.PERSON ? DecisionKind.HANDOFF : DecisionKind.COMMAND;
        turn.decide(kind, carryOut(turn, command, state));
    }

    /** Says in the language chosen that it is spoken from now on; what was asked before is asked once more. */
    void changeLanguage(Turn turn) {
        turn.label = Label.of(Topic.LANGUAGE_SWITCH);
        var said = List.<Said>of(new Said.Message(LANGUAGE_CHANGED, Map.of()));
        turn.decide(DecisionKind.COMMAND, dialogue.aside(turn.conversation.dialogue(), said));
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
