package org.ahpsignpost.equity;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.ahpsignpost.privacy.PersonalData;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.SharedWriter;
import org.jspecify.annotations.Nullable;

/** Keeps both in tables of their own, which nothing joins. */
final class SqlEquity implements Equity {

    /** A quarter's report and the one that looks back at it. */
    static final Duration KEEP_ANSWERS = Duration.ofDays(184);

    static final int LONGEST_WORDS = 2000;

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final SharedWriter writer;
    private final PersonalData personalData;
    private final Questions questions;
    private final Clock clock;

    SqlEquity(SharedWriter writer, PersonalData personalData, Questions questions, Clock clock) {
        this.writer = writer;
        this.personalData = personalData;
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public List<Question> questions() {
        return questions.all();
    }

    @Override
    public List<String> feedbackReasons() {
        return questions.feedbackReasons();
    }

    @Override
    public boolean keep(Feedback feedback) {
        String words = words(feedback.words());
        String reasons = String.join(
                ",",
                feedback.reasons().stream()
                        .filter(questions.feedbackReasons()::contains)
                        .distinct()
                        .toList());
        String id = UUID.randomUUID().toString();
        Instant now = clock.instant();
        return written(writer.write(connection -> {
            try (var insert = connection.prepareStatement(
                    // a conversation that was swept in the meantime takes its feedback with it
                    "INSERT INTO feedback (id, conversation_id, at, channel, language, helped, reasons, redacted_words)"
                            + " SELECT ?,?,?,?,?,?,?,? FROM conversation WHERE id = ?")) {
                insert.setString(1, id);
                insert.setString(2, feedback.conversationId());
                insert.setLong(3, now.toEpochMilli());
                insert.setString(4, feedback.channel().wire());
                insert.setString(5, feedback.language().code());
                insert.setInt(6, feedback.helped() ? 1 : 0);
                insert.setString(7, reasons);
                insert.setString(8, words);
                insert.setString(9, feedback.conversationId());
                insert.executeUpdate();
            }
        }));
    }

    @Override
    public boolean keep(EqualityAnswers answers) {
        String id = UUID.randomUUID().toString();
        Instant now = clock.instant();
        return written(writer.write(connection -> {
            insert(connection, id, answers, now);
            sweep(connection, now);
        }));
    }

    private void insert(Connection connection, String id, EqualityAnswers answers, Instant now) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO equality_answers (id, day, channel, language, helped, age, sex, gender, ethnic, disability, carer, keep_until)"
                        + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")) {
            insert.setString(1, id);
            insert.setString(2, LocalDate.ofInstant(now, ENGLAND).toString());
            insert.setString(3, answers.channel().wire());
            insert.setString(4, answers.language().code());
            var helped = answers.helped();
            insert.setObject(5, helped == null ? null : helped ? 1 : 0, java.sql.Types.INTEGER);
            int column = 6;
            for (String question : List.of("age", "sex", "gender", "ethnic", "disability", "carer")) {
                insert.setString(column++, answer(question, answers));
            }
            insert.setLong(column, now.plus(KEEP_ANSWERS).toEpochMilli());
            insert.executeUpdate();
        }
    }

    private static void sweep(Connection connection, Instant now) throws SQLException {
        try (var sweep = connection.prepareStatement("DELETE FROM equality_answers WHERE keep_until <= ?")) {
            sweep.setLong(1, now.toEpochMilli());
            sweep.executeUpdate();
        }
    }

    /** Null where the question was skipped, or answered with something that is not on its list. */
    private @Nullable String answer(String id, EqualityAnswers answers) {
        String answer = answers.answers().get(id);
        boolean listed = answer != null
                && questions.all().stream().anyMatch(question -> question.id().equals(id) && question.takes(answer));
        return listed ? answer : null;
    }

    private String words(String raw) {
        String some = raw.length() <= LONGEST_WORDS ? raw : raw.substring(0, LONGEST_WORDS);
        return personalData.remove(some).redactedText().replace('\0', '\uFFFD').strip();
    }

    private static boolean written(Commit outcome) {
        return outcome instanceof Commit.Committed;
    }
}
