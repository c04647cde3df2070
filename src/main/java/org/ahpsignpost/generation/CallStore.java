package org.ahpsignpost.generation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.ahpsignpost.record.Sql;
import org.ahpsignpost.record.SqlWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of calls: a row each, gone with the conversation, and a sum a day that tells of nobody. Thread-safe. */
final class CallStore {

    /** Days back that the sums are kept: a year and a month, to be compared. */
    private static final int DAYS_KEPT = 400;

    /** @param costMicros in millionths of the currency the prices are in */
    record Spent(long tokens, long costMicros) {}

    private final JdbcClient sql;
    private final String provider;
    private final String promptHash;

    CallStore(DataSource pool, String provider, String promptHash) {
        this.sql = JdbcClient.create(pool);
        this.provider = provider;
        this.promptHash = promptHash;
    }

    /** Everything is worked out now, because the work may run more than once. */
    SqlWork write(Call call, long costMicros, String outcome, @Nullable String reason) {
        var occasion = call.ask.occasion();
        Object[] row = {
            call.id,
            occasion.conversationId(),
            occasion.turn(),
            call.ask.purpose().wire(),
            occasion.language().code(),
            provider,
            call.model,
            call.fingerprint,
            promptHash,
            json(call.sources),
            call.tokensIn,
            call.tokensOut,
            costMicros,
            call.millis(),
            call.tries,
            json(call.guards),
            outcome,
            reason,
            occasion.at().toEpochMilli()
        };
        var spent = new Spent(call.tokensIn + call.tokensOut, costMicros);
        return connection -> {
            Sql.update(
                    connection,
                    "INSERT INTO generation_call (id, conversation_id, turn, purpose, language, provider, model,"
                            + " fingerprint, prompt_hash, sources, tokens_in, tokens_out, cost_micros, millis, tries,"
                            + " guards, outcome, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    row);
            if (spent.tokens() > 0) {
                add(connection, occasion.at(), spent);
            }
        };
    }

    private static void add(Connection connection, Instant at, Spent spent) throws SQLException {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        Sql.update(
                connection,
                "INSERT INTO generation_day (day, tokens, cost_micros) VALUES (?, ?, ?) ON CONFLICT (day) DO UPDATE"
                        + " SET tokens = generation_day.tokens + excluded.tokens,"
                        + " cost_micros = generation_day.cost_micros + excluded.cost_micros",
                day.toString(),
                spent.tokens(),
                spent.costMicros());
        Sql.update(
                connection,
                "DELETE FROM generation_day WHERE day < ?",
                day.minusDays(DAYS_KEPT).toString());
    }

    SqlWork forget(String conversationId) {
        return connection ->
                Sql.update(connection, "DELETE FROM generation_call WHERE conversation_id = ?", conversationId);
    }

    /** What all nodes have spent that day, as far as it is on the record. */
    Spent on(LocalDate day) {
        return Sql.read(() -> sql.sql("SELECT tokens, cost_micros FROM generation_day WHERE day = ?")
                .param(day.toString())
                .query((row, number) -> new Spent(row.getLong(1), row.getLong(2)))
                .optional()
                .orElse(new Spent(0, 0)));
    }

    long tokensOf(String conversationId) {
        return Sql.read(() -> sql.sql(
                        "SELECT COALESCE(SUM(tokens_in + tokens_out), 0) FROM generation_call WHERE conversation_id = ?")
                .param(conversationId)
                .query(Long.class)
                .single());
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
