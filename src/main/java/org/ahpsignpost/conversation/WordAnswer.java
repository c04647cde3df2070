package org.ahpsignpost.conversation;

import java.util.List;
import java.util.Optional;
import org.ahpsignpost.dialogue.Advance.Took;
import org.ahpsignpost.dialogue.Said;
import org.ahpsignpost.generation.Generated;
import org.ahpsignpost.generation.Generation;
import org.ahpsignpost.generation.Occasion;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.labels.SafetyCategory;
import org.ahpsignpost.safety.Screening;
import org.ahpsignpost.text.Words;

/**
 * Between deciding and composing: where a person asked a question of their own and approved words answer it, a model may put these words
 * to the question. What is decided stays decided, with one exception: a host that takes the person's words for a wish to harm
 * themselves makes the turn a danger.
 */
final class WordAnswer implements TurnStep {

    static final String NAME = "word-answer";

    /** What stands in the record in place of a rule. */
    static final String RULE = "model-host:self_harm";

    /** The red flag of a wish to die or to harm oneself. */
    private static final String SELF_HARM = "RF19";

    /** So few words are a topic's name and no question. */
    private static final int FEW_WORDS = 3;

    private final Generation generation;
    private final AnswerSources sources;

    WordAnswer(Generation generation, AnswerSources sources) {
        this.generation = generation;
        this.sources = sources;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next take(Turn turn) {
        var asked = turn.asked;
        if (asked == null) {
            knowledge(turn).ifPresent(known -> ask(turn, known));
        }
        // a turn that is decided anew asks no second time, but does not forget a danger
        if (turn.asked instanceof Generated.Crisis) {
            turn.label = null;
            turn.alternatives = List.of();
            turn.advance = null;
            ScreenForDanger.raise(turn, new Screening(SafetyCategory.CRISIS_MENTAL_HEALTH, SELF_HARM, List.of(RULE)));
            return Next.DECIDED;
        }
        return Next.GO_ON;
    }

    private void ask(Turn turn, Said.Knowledge known) {
        var occasion = new Occasion(turn.conversation.id(), turn.number(), turn.language, turn.now);
        turn.asked = generation.answer(
                occasion, turn.text(), sources.of(turn, known), sources.approved(known, turn.language));
        if (turn.asked instanceof Generated.Written written) {
            turn.worded = new Turn.Worded(known, written.text());
        }
    }

    /** The approved words that answer the person's question; empty where a model has no business in this turn. */
    private Optional<Said.Knowledge> knowledge(Turn turn) {
        var advance = turn.advance;
        boolean answers = turn.kind == DecisionKind.ANSWER || turn.kind == DecisionKind.ASK;
        if (advance == null
                || !answers
                || advance.took() != Took.WISH
                || turn.hold != null
                || turn.forget
                || !generation.speaks(turn.language)
                || turn.failed.contains(ScreenForDanger.NAME)
                || turn.failed.contains(RemovePersonalData.NAME)
                || Words.of(turn.text()).size() <= FEW_WORDS) {
            return Optional.empty();
        }
        return advance.said().stream()
                .filter(Said.Knowledge.class::isInstance)
                .map(Said.Knowledge.class::cast)
                .findFirst();
    }
}
