package org.ahpsignpost.handoff;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ahpsignpost.handoff.Outcome.Moved;
import org.ahpsignpost.labels.SafetyCategory;
import org.ahpsignpost.record.SqlWork;
import org.jspecify.annotations.Nullable;

/** Makes changes of cases out of what happens in turns. */
final class CaseHandoffs implements Handoffs {

    private final CaseReads reads;
    private final CaseWrite write;
    private final CaseRules rules;
    private final KeptCases kept;
    private final CaseOpener opener;

    CaseHandoffs(CaseReads reads, CaseWrite write, CaseRules rules, KeptCases kept, CaseOpener opener) {
        this.reads = reads;
        this.write = write;
        this.rules = rules;
        this.kept = kept;
        this.opener = opener;
    }

    @Override
    public Duty duty() {
        return rules.duty();
    }

    @Override
    public Optional<HandoffCase> find(String caseId) {
        return reads.byId(caseId);
    }

    @Override
    public List<HandoffMessage> messages(String conversationId, int after) {
        return reads.messages(conversationId, after);
    }

    @Override
    public Prospect prospect(@Nullable HandoffCase open, Instant now) {
        if (!rules.duty().everOpen()) {
            return new Prospect.NoStaff();
        }
        if (!rules.duty().isOpen(now)) {
            return new Prospect.NobodyNow();
        }
        boolean waits = open != null
                && !(open.state() instanceof Unanswered)
                && !open.state().ended();
        return waits
                ? new Prospect.AskedBefore()
                : new Prospect.Asked(rules.limits().accept(Urgency.ROUTINE).toMinutes());
    }

    @Override
    public Optional<Long> minutesUntilAccepted(SafetyCategory danger, Instant now) {
        return rules.duty().isOpen(now)
                ? Optional.of(rules.limits().accept(Urgency.of(danger)).toMinutes())
                : Optional.empty();
    }

    @Override
    public CaseChange danger(
            Person person, @Nullable HandoffCase open, SafetyCategory category, String redFlag, Instant now) {
        if (open == null || open.state().ended()) {
            return opened(person, Cause.DANGER, category, redFlag, now);
        }
        var worse = open.with(category, redFlag).speaking(person.language());
        return change(open, worse, worse.state().danger(rules.at(now, worse.urgency())), now);
    }

    @Override
    public CaseChange asked(Person person, @Nullable HandoffCase open, Instant now) {
        if (open == null || open.state().ended()) {
            return opened(person, Cause.ASKED, SafetyCategory.NONE, null, now);
        }
        var same = open.speaking(person.language());
        return change(open, same, same.state().personAsks(rules.at(now, same.urgency())), now);
    }

    @Override
    public CaseChange wrote(Person person, HandoffCase open, Instant now) {
        var same = open.speaking(person.language());
        return change(open, same, same.state().personWrote(rules.at(now, same.urgency())), now);
    }

    @Override
    public CaseChange forgotten(HandoffCase open, Instant now) {
        var ended = change(open, open, open.state().personLeaves("forgotten", rules.at(now, open.urgency())), now);
        return new CaseChange(ended.after(), connection -> {
            ended.work().run(connection);
            CaseWrite.forget(connection, open.conversationId());
        });
    }

    @Override
    public CaseChange left(HandoffCase open, Instant now) {
        return change(open, open, open.state().personLeaves("person-left", rules.at(now, open.urgency())), now);
    }

    @Override
    public void keep(KeptCase danger) {
        kept.add(danger);
    }

    private CaseChange opened(
            Person person, Cause cause, SafetyCategory category, @Nullable String redFlag, Instant now) {
        var fresh = opener.fresh(person, cause, category, redFlag, now);
        return new CaseChange(fresh, work(null, fresh, List.of(), now));
    }

    private CaseChange change(HandoffCase before, HandoffCase same, Outcome outcome, Instant now) {
        var moved = outcome instanceof Moved m ? m : new Moved(same.state(), List.of());
        var after = same.in(moved.next());
        return new CaseChange(after, work(before, after, moved.effects(), now));
    }

    private SqlWork work(@Nullable HandoffCase before, HandoffCase after, List<Effect> effects, Instant now) {
        return connection -> {
            if (!write.write(connection, before, after, effects, now)) {
                // cannot be while every move of a case moves its conversation: the turn would have been stale
                throw new SQLException("the case was moved without its conversation");
            }
        };
    }
}
