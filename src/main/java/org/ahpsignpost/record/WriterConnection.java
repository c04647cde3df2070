package org.ahpsignpost.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.record.Commit.AlreadyAnswered;
import org.ahpsignpost.record.Commit.Committed;
import org.ahpsignpost.record.Commit.StaleVersion;

/** The writer's connection with its statements kept prepared. One transaction at a time, one thread. */
final class WriterConnection implements AutoCloseable {

    private static final Commit COMMITTED = new Committed();
    private static final Commit STALE = new StaleVersion();

    private final Connection connection;
    private final PreparedStatement lock;
    private final PreparedStatement open;
    private final PreparedStatement advance;
    private final PreparedStatement insert;
    private final PreparedStatement byMessage;

    WriterConnection(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        lock = connection.prepareStatement("UPDATE conversation SET version = version WHERE id = ''");
        open = connection.prepareStatement("INSERT INTO conversation (" + Rows.CONVERSATION_COLUMNS
                + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO NOTHING");
        advance = connection.prepareStatement(
                "UPDATE conversation SET version = ?, turns = ?, audience = ?, language = ?, last_at = ?, expires_at = ?,"
                        + " keep_until = ?, case_id = ?, state = ? WHERE id = ? AND version = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM turn WHERE conversation_id = ? AND message_id = ?)");
        insert = connection.prepareStatement(
                "INSERT INTO turn (" + Rows.TURN_COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        byMessage = connection.prepareStatement(
                "SELECT " + Rows.TURN_COLUMNS + " FROM turn WHERE conversation_id = ? AND message_id = ?");
    }

    /**
     * Starts a transaction that may write. SQLite hands out its write lock here, before any write is taken from the queue,
     * so that those still waiting can be withdrawn; PostgreSQL shows here whether it is still there.
     */
    void lock() throws SQLException {
        lock.executeUpdate();
    }

    /** Carries the writes out, each told what was found; nothing holds before {@link #commit()}. */
    void apply(List<Write> writes) throws SQLException {
        open(writes);
        List<TurnWrite> losers = new ArrayList<>();
        List<TurnWrite> winners = advance(turns(writes), losers);
        insert(winners);
        for (TurnWrite loser : losers) {
            loser.found(whyNot(loser.turn()));
        }
        for (Write write : writes) {
            if (write instanceof WorkWrite other) {
                other.work().run(connection);
                other.found(COMMITTED);
            }
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        clear(open, advance, insert);
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void open(List<Write> writes) throws SQLException {
        List<OpenWrite> opens = new ArrayList<>();
        for (Write write : writes) {
            if (write instanceof OpenWrite one) {
                Rows.bind(open, one.first());
                open.addBatch();
                opens.add(one);
            }
        }
        int[] counts = run(open, opens.size());
        for (int i = 0; i < counts.length; i++) {
            opens.get(i).found(counts[i] == 0 ? STALE : COMMITTED);
        }
    }

    private static List<TurnWrite> turns(List<Write> writes) {
        List<TurnWrite> turns = new ArrayList<>(writes.size());
        for (Write write : writes) {
            if (write instanceof TurnWrite one) {
                turns.add(one);
            }
        }
        return turns;
    }

    private List<TurnWrite> advance(List<TurnWrite> turns, List<TurnWrite> losers) throws SQLException {
        for (TurnWrite write : turns) {
            Rows.bindAdvance(
                    advance, write.next(), write.expectedVersion(), write.turn().messageId());
            advance.addBatch();
        }
        int[] counts = run(advance, turns.size());
        List<TurnWrite> winners = new ArrayList<>(turns.size());
        for (int i = 0; i < counts.length; i++) {
            (counts[i] == 0 ? losers : winners).add(turns.get(i));
        }
        return winners;
    }

    private void insert(List<TurnWrite> winners) throws SQLException {
        for (TurnWrite write : winners) {
            Rows.bind(insert, write.turn());
            insert.addBatch();
        }
        run(insert, winners.size());
        for (TurnWrite write : winners) {
            write.alongside().run(connection);
            write.found(COMMITTED);
        }
    }

    private Commit whyNot(StoredTurn turn) throws SQLException {
        if (turn.messageId() == null) {
            return STALE;
        }
        byMessage.setString(1, turn.conversationId());
        byMessage.setString(2, turn.messageId());
        try (ResultSet rows = byMessage.executeQuery()) {
            return rows.next() ? new AlreadyAnswered(Rows.turn(rows, 0)) : STALE;
        }
    }

    private static int[] run(PreparedStatement batch, int size) throws SQLException {
        return size == 0 ? new int[0] : batch.executeBatch();
    }

    private static void clear(PreparedStatement... batches) throws SQLException {
        for (PreparedStatement batch : batches) {
            batch.clearBatch();
        }
    }
}
