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
import org.ahpsignpost.record.ConversationStore;
import org.ahpsignpost.record.SharedWriter;
import org.ahpsignpost.record.StoredConversation;
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
    private final ConversationStore store;
    private final SharedWriter writer;
    private final Live live;

    LateRaise(
            CaseOpener opener,
            CaseWrite write,
            CaseReads reads,
            CaseMoves moves,
            ConversationStore store,
            SharedWriter writer,
            Live live) {
        this.opener = opener;
        this.write = write;
        this.reads = reads;
        this.moves = moves;
        this.store = store;
        this.writer = writer;
        this.live = live;
    }

    @Override
    public boolean test(KeptCase kept) {
        if (store.open(withoutTurns(kept)) instanceof Commit.NotSaved) {
            return false;
        }
        var channel = store.find(kept.conversationId())
                .flatMap(row -> Channel.of(row.channel()))
                .orElse(Channel.API);
        var openCase = new AtomicReference<@Nullable String>();
        var commit = writer.write(connection -> {
            openCase.set(openCase(connection, kept.conversationId()));
            if (openCase.get() == null) {
                open(connection, kept, channel);
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

    private void open(Connection connection, KeptCase kept, Channel channel) throws SQLException {
        var person = new Person(kept.conversationId(), channel, Audience.PATIENT, kept.language());
        var fresh = opener.fresh(person, Cause.DANGER, kept.category(), kept.redFlag(), kept.at());
        write.write(connection, null, fresh, List.of(), kept.at());
        CaseWrite.moveConversation(connection, fresh);
    }

    private static @Nullable String openCase(Connection connection, String conversationId) throws SQLException {
        try (var select = connection.prepareStatement("SELECT case_id FROM conversation WHERE id = ?")) {
            select.setString(1, conversationId);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private static StoredConversation withoutTurns(KeptCase kept) {
        var at = kept.at();
        return new StoredConversation(
                kept.conversationId(),
                0,
                0,
                Channel.API.wire(),
                Audience.PATIENT.wire(),
                kept.language().code(),
                at,
                at,
                at.plus(IDLE),
                at.plus(KEEP),
                null,
                "{}");
    }
}
