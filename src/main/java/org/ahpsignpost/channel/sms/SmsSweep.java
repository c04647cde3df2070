package org.ahpsignpost.channel.sms;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.SharedWriter;
import org.ahpsignpost.record.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes what is past its time, at start and then every hour; also where text messages were switched off since. */
final class SmsSweep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmsSweep.class);

    private static final List<String> STATEMENTS = List.of(
            "DELETE FROM sms_inbox WHERE message_id IN (SELECT message_id FROM sms_inbox WHERE keep_until <= ? LIMIT ?)"
                    + " AND keep_until <= ?",
            "DELETE FROM sms_sent WHERE reference IN (SELECT reference FROM sms_sent WHERE keep_until <= ? LIMIT ?)"
                    + " AND keep_until <= ?",
            "DELETE FROM sms_person WHERE id IN (SELECT id FROM sms_person WHERE keep_until <= ? LIMIT ?)"
                    + " AND keep_until <= ?",
            "DELETE FROM sms_link WHERE token IN (SELECT token FROM sms_link WHERE until <= ? LIMIT ?) AND until <= ?",
            "UPDATE sms_person SET rest = '', rest_until = NULL WHERE id IN (SELECT id FROM sms_person"
                    + " WHERE rest_until <= ? LIMIT ?) AND rest_until <= ?");

    private final SharedWriter writer;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sms-sweep").factory());

    SmsSweep(SharedWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    SmsSweep start(Duration every) {
        var unused = thread.scheduleWithFixedDelay(this::sweep, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** Never throws: a sweep that fails is tried again at the next hour. */
    void sweep() {
        for (String statement : STATEMENTS) {
            int rows = SmsLimits.ROWS_AT_ONCE;
            while (rows >= SmsLimits.ROWS_AT_ONCE) {
                rows = some(statement);
            }
        }
    }

    /** A few at a time, so that turns waiting to be written never wait long. */
    private int some(String statement) {
        long now = clock.instant().toEpochMilli();
        var rows = new AtomicInteger();
        Commit outcome = writer.write(
                connection -> rows.set(Sql.update(connection, statement, now, SmsLimits.ROWS_AT_ONCE, now)));
        if (outcome instanceof Commit.NotSaved(String reasonCode)) {
            LOG.warn("The sweep of text messages was not saved ({}) and will be tried again", reasonCode);
            return 0;
        }
        return rows.get();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
