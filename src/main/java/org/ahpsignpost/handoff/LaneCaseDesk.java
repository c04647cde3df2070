package org.ahpsignpost.handoff;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The desk's work, case by case in the lane of its conversation. */
final class LaneCaseDesk implements CaseDesk {

    private static final int LONGEST_QUEUE = 200;

    private final CaseReads reads;
    private final CaseMoves moves;

    LaneCaseDesk(CaseReads reads, CaseMoves moves) {
        this.reads = reads;
        this.moves = moves;
    }

    @Override
    public List<HandoffCase> queue() {
        return reads.open(LONGEST_QUEUE);
    }

    @Override
    public Optional<HandoffCase> find(String reference) {
        return reads.byReference(reference);
    }

    @Override
    public Done accept(String reference, Staff staff) {
        return move(reference, (open, moment) -> open.state().accept(staff, moment));
    }

    @Override
    public Done reply(String reference, Staff staff, String words) {
        String clean = words.strip();
        if (clean.isEmpty()) {
            return new Done.Refused("empty");
        }
        if (clean.length() > LONGEST_REPLY) {
            return new Done.Refused("too-long");
        }
        return move(reference, (open, moment) -> open.state().reply(staff, clean, moment));
    }

    @Override
    public Done handBack(String reference, Staff staff) {
        return move(reference, (open, moment) -> open.state().handBack(staff, moment));
    }

    @Override
    public Done close(String reference, Staff staff, String reasonCode) {
        if (!REASONS.contains(reasonCode)) {
            return new Done.Refused("reason");
        }
        return move(reference, (open, moment) -> open.state().close(staff, reasonCode, moment));
    }

    private Done move(String reference, BiFunction<HandoffCase, Moment, Outcome> move) {
        return find(reference).map(known -> moves.move(known, move)).orElseGet(Done.Unknown::new);
    }
}
