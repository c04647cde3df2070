package org.ahpsignpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.dialogue.Advance;
import org.ahpsignpost.dialogue.DialogueState;
import org.ahpsignpost.dialogue.Said;
import org.ahpsignpost.generation.Generated;
import org.ahpsignpost.generation.Generation;
import org.ahpsignpost.generation.Occasion;
import org.ahpsignpost.generation.Source;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.SafetyCategory;
import org.ahpsignpost.privacy.Redaction;
import org.ahpsignpost.record.MigratedDatabase;
import org.ahpsignpost.record.SqlWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** When a model is asked, and when it has no business in a turn. */
class WordAnswerTest {

    private static final Said.Knowledge KNOWN = new Said.Knowledge(Label.of("profession:podiatrist"), "plain");

    private static final MigratedDatabase DATABASE = MigratedDatabase.sqlite();
    private static final House HOUSE = House.on(DATABASE);

    private final FakeGeneration generation = new FakeGeneration();
    private final WordAnswer step = new WordAnswer(generation, HOUSE.bean(AnswerSources.class));

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void aQuestionThatApprovedWordsAnswerIsPutToTheModelWithItsSources() {
        var turn = turn("what does a podiatrist do");
        assertThat(step.take(turn)).isEqualTo(Next.GO_ON);
        assertThat(generation.sources).extracting(Source::id).containsExactly("profession:podiatrist");
        assertThat(generation.approved).startsWith("A podiatrist looks after feet and lower legs.");
        assertThat(turn.worded).isEqualTo(new Turn.Worded(KNOWN, "worded"));
    }

    @Test
    void nothingIsAskedWhereSafetyOrRedactionFailedOrADangerHolds() {
        var unscreened = turn("what does a podiatrist do");
        unscreened.failed.add(ScreenForDanger.NAME);
        var unredacted = turn("what does a podiatrist do");
        unredacted.failed.add(RemovePersonalData.NAME);
        var held = turn("what does a podiatrist do");
        held.hold = new SafetyHold(SafetyCategory.URGENT_111, "RF12", 2);
        List.of(unscreened, unredacted, held).forEach(step::take);
        assertThat(generation.asked).isZero();
    }

    @Test
    void nothingIsAskedForATopicsNameACommandAnAnswerOrARefusal() {
        step.take(turn("what podiatrist do"));
        for (var kind : DecisionKind.values()) {
            if (kind != DecisionKind.ANSWER && kind != DecisionKind.ASK) {
                var turn = turn("what does a podiatrist do");
                turn.kind = kind;
                step.take(turn);
            }
        }
        var answer = turn("what does a podiatrist do");
        answer.advance = advance(Advance.Took.ANSWER, KNOWN);
        step.take(answer);
        var message = turn("what does a podiatrist do");
        message.advance = advance(Advance.Took.WISH, new Said.Message("goodbye.bye", Map.of()));
        step.take(message);
        assertThat(generation.asked).isZero();
    }

    @Test
    void aTurnThatIsDecidedAnewAsksNoSecondTimeAndKeepsWhatWasAskedOnTheRecord() throws Exception {
        var turn = turn("what does a podiatrist do");
        turn.asked = new Generated.Written("of the first time", connection -> generation.recorded++);
        step.take(turn);
        assertThat(generation.asked).isZero();
        assertThat(turn.worded)
                .as("the conversation may stand elsewhere by now")
                .isNull();
        try (var connection = DATABASE.dataSource().getConnection()) {
            turn.work().run(connection);
        }
        assertThat(generation.recorded).isEqualTo(1);
    }

    @Test
    void aDangerThatTheHostSawIsNotForgottenWhenTheTurnIsDecidedAnew() {
        var turn = turn("what does a podiatrist do");
        turn.asked = new Generated.Crisis(connection -> {});
        assertThat(step.take(turn)).isEqualTo(Next.DECIDED);
        assertThat(turn.kind).isEqualTo(DecisionKind.ESCALATE);
        assertThat(turn.category()).isEqualTo(SafetyCategory.CRISIS_MENTAL_HEALTH);
        assertThat(turn.screening.rules()).containsExactly(WordAnswer.RULE);
        assertThat(turn.advance).isNull();
    }

    private static Turn turn(String words) {
        Instant now = Instant.parse("2026-11-23T10:00:00Z");
        var conversation = new Conversation(
                "c1",
                0,
                0,
                Channel.WEB,
                Audience.PATIENT,
                Language.EN,
                null,
                null,
                now,
                now,
                now.plus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(2)),
                DialogueState.fresh(),
                null,
                null,
                List.of());
        var turn = new Turn(conversation, null, words, now);
        turn.redaction = new Redaction(words, List.of(), List.of());
        turn.decide(DecisionKind.ANSWER, advance(Advance.Took.WISH, KNOWN));
        return turn;
    }

    private static Advance advance(Advance.Took took, Said said) {
        return new Advance(
                DialogueState.fresh(),
                List.of(said),
                List.of(),
                Advance.Move.ANSWERED,
                null,
                null,
                null,
                took,
                List.of());
    }

    private static final class FakeGeneration implements Generation {

        private int asked;
        private int recorded;
        private List<Source> sources = List.of();
        private String approved = "";

        @Override
        public boolean speaks(Language language) {
            return language == Language.EN;
        }

        @Override
        public Generated answer(Occasion occasion, String question, List<Source> from, String instead) {
            asked++;
            sources = from;
            approved = instead;
            return new Generated.Written("worded", connection -> recorded++);
        }

        @Override
        public Generated rewrite(Occasion occasion, String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SqlWork forget(String conversationId) {
            return connection -> {};
        }
    }
}
