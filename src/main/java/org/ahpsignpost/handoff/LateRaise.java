package org.ahpsignpost.handoff;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.ahpsignpost.handoff.Handoffs.Person;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.live.Live;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.SharedWriter;
import org.jspecify.annotations.Nullable;

/**
 * Puts a kept case on the record once it can be written again. A conversation that never came to be recorded is recorded now, without a
 * turn, so that staff see that somebody was in danger there.
 */
final class LateRaise implements Predicate<KeptCase> {

    /** As long as a conversation is kept where nothing else is set. */
    private static final Duration KEEP = Duration.ofDays(30);

    private static final Duration IDLE = Duration.ofHours(24);

    private final CaseOpener opener;
    private final CaseWrite write;
    private final CaseReads reads;
    private final CaseMoves moves;
    private final SharedWriter writer;
    private final Live live;

    LateRaise(CaseOpener opener, CaseWrite write, CaseReads reads, CaseMoves moves, SharedWriter writer, Live live) {
        this.opener = opener;
        this.write = write;
        this.reads = reads;
        this.moves = moves;
        this.writer = writer;
        this.live = live;
    }

    @Override
    public boolean test(KeptCase kept) {
        var openCase = new AtomicReference<@Nullable String>();
        var commit = writer.write(connection -> {
            recordConversation(connection, kept);
            openCase.set(openCase(connection, kept.conversationId()));
            if (openCase.get() == null) {
                open(connection, kept);
            }
        });
        live.forget(kept.conversationId());
        if (commit instanceof Commit.NotSaved) {
            return false;
        }
        Optional.ofNullable(openCase.get()).flatMap(reads::byId).ifPresent(open -> addTo(open, kept));
        return true;
    }

    private void addTo(HandoffCase open, KeptCase kept) {
        var unused = moves.move(
                open,
                now -> now.with(kept.category(), kept.redFlag()),
                (now, moment) -> now.state().danger(moment));
    }

    private void open(Connection connection, KeptCase kept) throws SQLException {
        var person = new Person(kept.conversationId(), channel(connection, kept), Audience.PATIENT, kept.language());
        var fresh = opener.fresh(person, Cause.DANGER, kept.category(), kept.redFlag(), kept.at());
        write.write(connection, null, fresh, List.of(), kept.at());
        CaseWrite.moveConversation(connection, fresh);
    }

    private static Channel channel(Connection connection, KeptCase kept) throws SQLException {
        try (var select = connection.prepareStatement("SELECT channel FROM conversation WHERE id = ?")) {
            select.setString(1, kept.conversationId());
            try (var row = select.executeQuery()) {
                return row.next() ? Channel.of(row.getString(1)).orElse(Channel.API) : Channel.API;
            }
        }
    }

    private static @Nullable String openCase(Connection connection, String conversationId) throws SQLException {
        try (var select = connection.prepareStatement("SELECT case_id FROM conversation WHERE id = ?")) {
            select.setString(1, conversationId);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private static void recordConversation(Connection connection, KeptCase kept) throws SQLException {
        long at = kept.at().toEpochMilli();
        try (var insert = connection.prepareStatement(
                "INSERT INTO conversation (id, version, turns, channel, audience, language, started_at, last_at, expires_at,"
                        + " keep_until, state) VALUES (?, 0, 0, ?, ?, ?, ?, ?, ?, ?, '{}') ON CONFLICT (id) DO NOTHING")) {
            insert.setString(1, kept.conversationId());
            insert.setString(2, Channel.API.wire());
            insert.setString(3, Audience.PATIENT.wire());
            insert.setString(4, kept.language().code());
            insert.setLong(5, at);
            insert.setLong(6, at);
            insert.setLong(7, at + IDLE.toMillis());
            insert.setLong(8, at + KEEP.toMillis());
            insert.executeUpdate();
        }
    }
}
