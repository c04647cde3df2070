package org.ahpsignpost.record;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import javax.sql.DataSource;

/** A running record for tests: its store, its writer, its meters. */
public final class TestRecord implements AutoCloseable {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final GroupCommit writer;
    private final ConversationStore store;

    TestRecord(DataSource pool, Database database, RecordProperties.DatabaseProperties properties) {
        writer = new GroupCommit(database, properties, new RecordMeters(meters));
        store = new SqlConversationStore(pool, database, writer);
    }

    public ConversationStore store() {
        return store;
    }

    public SharedWriter writer() {
        return writer;
    }

    GroupCommit groupCommit() {
        return writer;
    }

    SimpleMeterRegistry meters() {
        return meters;
    }

    @Override
    public void close() {
        writer.close();
    }
}
