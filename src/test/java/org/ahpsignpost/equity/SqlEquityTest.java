package org.ahpsignpost.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.conversation.MovableClock;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.privacy.PackedPrivacy;
import org.ahpsignpost.record.BothDatabases;
import org.ahpsignpost.record.MigratedDatabase;
import org.ahpsignpost.record.Samples;
import org.ahpsignpost.record.TestRecord;

/** Feedback goes with its conversation; answers about the person stand alone and go after their time. */
class SqlEquityTest {

    private static final Questions QUESTIONS = new Questions(
            List.of(new Question("age", List.of(new Question.Group("", List.of("16-24", "85-over"))))),
            List.of("found", "hard-words"));

    private final MovableClock clock = new MovableClock();

    private SqlEquity equity(TestRecord record) {
        return new SqlEquity(record.writer(), PackedPrivacy.PERSONAL_DATA, QUESTIONS, clock);
    }

    private static Feedback feedback(String conversation, String words) {
        return new Feedback(conversation, Channel.WEB, Language.EN, true, List.of("found", "no-such-reason"), words);
    }

    @BothDatabases
    void feedbackLosesPersonalDataAndGoesWithItsConversation(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            record.store().open(Samples.conversation("a"));

            assertThat(equity(record).keep(feedback("a", "my number is 07700 900123\0")))
                    .isTrue();

            var row = database.sql()
                    .sql("SELECT reasons, redacted_words FROM feedback")
                    .query()
                    .singleRow();
            assertThat(row.get("reasons")).isEqualTo("found");
            assertThat(String.valueOf(row.get("redacted_words"))).doesNotContain("07700", "\0");
            record.store().sweep(Samples.NOW.plus(Duration.ofDays(31)));
            assertThat(database.sql()
                            .sql("SELECT COUNT(*) FROM feedback")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @BothDatabases
    void feedbackOnAConversationThatWasSweptIsLetGo(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            assertThat(equity(record).keep(feedback("gone", "fine"))).isTrue();

            assertThat(database.sql()
                            .sql("SELECT COUNT(*) FROM feedback")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @BothDatabases
    void answersAreKeptHalfAYearAndOnlyAnswersThatAreOnTheList(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            var equity = equity(record);
            assertThat(equity.keep(
                            new EqualityAnswers(Channel.WEB, Language.UR, null, Map.of("age", "85-over", "sex", "x"))))
                    .isTrue();
            equity.keep(new EqualityAnswers(Channel.WEB, Language.EN, true, Map.of("age", "rather-not")));

            assertThat(database.sql()
                            .sql("SELECT age FROM equality_answers ORDER BY age")
                            .query(String.class)
                            .list())
                    .containsExactly("85-over", "rather-not");
            assertThat(database.sql()
                            .sql("SELECT COUNT(*) FROM equality_answers WHERE sex IS NULL AND helped IS NULL")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);

            clock.advance(SqlEquity.KEEP_ANSWERS.plusDays(1));
            equity.keep(new EqualityAnswers(Channel.WEB, Language.EN, false, Map.of()));
            assertThat(database.sql()
                            .sql("SELECT COUNT(*) FROM equality_answers")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }
}
