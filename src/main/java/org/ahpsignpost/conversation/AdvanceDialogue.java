package org.ahpsignpost.conversation;

import org.ahpsignpost.dialogue.Advance;
import org.ahpsignpost.dialogue.Dialogue;
import org.ahpsignpost.dialogue.Heard;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Topic;
import org.ahpsignpost.understanding.Command;

/** Step 9: takes the conversation on through its flows. */
final class AdvanceDialogue implements TurnStep {

    private final Dialogue dialogue;
    private final Listening listening;
    private final CommandDesk desk;
    private final Lookups lookups;

    AdvanceDialogue(Dialogue dialogue, Listening listening, CommandDesk desk, Lookups lookups) {
        this.dialogue = dialogue;
        this.listening = listening;
        this.desk = desk;
        this.lookups = lookups;
    }

    @Override
    public String name() {
        return "advance-dialogue";
    }

    @Override
    public Next take(Turn turn) {
        var state = turn.conversation.dialogue();
        var heard = listening.to(turn);
        var command = command(turn, heard);
        if (command != null) {
            desk.obey(turn, command);
            return Next.GO_ON;
        }
        var advance = dialogue.hear(state, heard, lookups.of(turn));
        settleLabel(turn, advance);
        turn.decide(kind(turn, advance), advance);
        return Next.GO_ON;
    }

    /** Commands understood from free words; an answer to a question is none. */
    private static @org.jspecify.annotations.Nullable Command command(Turn turn, Heard heard) {
        if (heard.label() == null
                || heard.picked() != null
                || heard.skip()
                || (!heard.strong() && !heard.answers().isEmpty())) {
            return null;
        }
        return heard.label().topic().flatMap(Command::of).orElse(null);
    }

    /** A message that answered a question is about what the question was about; one we could not use is about nothing. */
    private static void settleLabel(Turn turn, Advance advance) {
        switch (advance.took()) {
            case WISH -> {}
            case ANSWER -> {
                turn.label = advance.subject();
                turn.confidence = 1;
            }
            case NOTHING -> turn.label = null;
        }
    }

    private static DecisionKind kind(Turn turn, Advance advance) {
        return switch (advance.move()) {
            case NOT_UNDERSTOOD -> DecisionKind.FALLBACK;
            case ASKED -> refused(turn.label) ? DecisionKind.REFUSE : DecisionKind.ASK;
            case ANSWERED -> {
                if (refused(turn.label)) {
                    yield DecisionKind.REFUSE;
                }
                yield Label.of(Topic.HUMAN_HANDOFF).equals(turn.label) ? DecisionKind.HANDOFF : DecisionKind.ANSWER;
            }
        };
    }

    private static boolean refused(@org.jspecify.annotations.Nullable Label label) {
        return label != null && (label.family().equals("oos") || label.family().equals("injection"));
    }
}
