package org.ahpsignpost.handoff;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.ahpsignpost.handoff.CaseDesk.Done;
import org.ahpsignpost.handoff.Outcome.Moved;
import org.ahpsignpost.live.LaneBusyException;
import org.ahpsignpost.live.Live;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.RecordUnavailableException;
import org.ahpsignpost.record.SharedWriter;

/** Moves cases outside turns, for staff and for the clock: in the conversation's lane, and with its version moved on. */
final class CaseMoves {

    /** Somebody else moved the case in the same moment; after so many times in a row something else is wrong. */
    private static final int ATTEMPTS = 5;

    private final CaseReads reads;
    private final CaseWrite write;
    private final SharedWriter writer;
    private final Live live;
    private final CaseRules rules;
    private final CaseMeters meters;
    private final Clock clock;

    CaseMoves(
            CaseReads reads,
            CaseWrite write,
            SharedWriter writer,
            Live live,
            CaseRules rules,
            CaseMeters meters,
            Clock clock) {
        this.reads = reads;
        this.write = write;
        this.writer = writer;
        this.live = live;
        this.rules = rules;
        this.meters = meters;
        this.clock = clock;
    }

    /** @param move from the case as it stands and the moment to what becomes of it */
    Done move(HandoffCase known, BiFunction<HandoffCase, Moment, Outcome> move) {
        return move(known, same -> same, move);
    }

    /** @param learn what is known of the case beside its state */
    Done move(HandoffCase known, UnaryOperator<HandoffCase> learn, BiFunction<HandoffCase, Moment, Outcome> move) {
        try {
            return live.inLane(known.conversationId(), () -> moveInLane(known.id(), learn, move));
        } catch (LaneBusyException e) {
            return new Done.NotSaved("busy");
        } catch (RecordUnavailableException e) {
            return new Done.NotSaved("database_down");
        }
    }

    private Done moveInLane(
            String id, UnaryOperator<HandoffCase> learn, BiFunction<HandoffCase, Moment, Outcome> move) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var before = reads.byId(id).orElse(null);
            if (before == null) {
                return new Done.Unknown();
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var learnt = learn.apply(before);
            switch (move.apply(learnt, rules.at(now, learnt.urgency()))) {
                case Outcome.Refused refused -> {
                    return new Done.Refused(refused.reasonCode());
                }
                case Moved moved -> {
                    var after = learnt.in(moved.next());
                    var written = new AtomicBoolean();
                    var commit = writer.write(connection -> {
                        written.set(write.write(connection, before, after, moved.effects(), now));
                        if (written.get()) {
                            CaseWrite.moveConversation(connection, after);
                        }
                    });
                    live.forget(before.conversationId());
                    if (commit instanceof Commit.NotSaved failed) {
                        return new Done.NotSaved(failed.reasonCode());
                    }
                    if (written.get()) {
                        meters.moved(before, after);
                        return new Done.Written(after);
                    }
                }
            }
        }
        return new Done.NotSaved("busy");
    }
}
