package org.ahpsignpost.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up where the database answers within a second; says also what the writer last failed on. */
final class RecordHealth implements HealthIndicator {

    private static final Duration LIMIT = Duration.ofSeconds(1);

    private final DataSource pool;
    private final GroupCommit writer;

    RecordHealth(DataSource pool, GroupCommit writer) {
        this.pool = pool;
        this.writer = writer;
    }

    @Override
    public Health health() {
        Trouble trouble = writer.trouble();
        return (answers() ? Health.up() : Health.down())
                .withDetail("writes", trouble == null ? "ok" : trouble.code())
                .build();
    }

    /** Asked on a thread of its own, because a driver can hang for longer than it was told to. */
    private boolean answers() {
        var answer = new CompletableFuture<Boolean>();
        Thread.ofVirtual().name("record-health").start(() -> answer.complete(ask()));
        return answer.completeOnTimeout(false, LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private boolean ask() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid((int) LIMIT.toSeconds());
        } catch (SQLException e) {
            return false;
        }
    }
}
