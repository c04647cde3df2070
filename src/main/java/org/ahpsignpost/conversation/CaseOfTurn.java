package org.ahpsignpost.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ahpsignpost.dialogue.Calls;
import org.ahpsignpost.dialogue.Said;
import org.ahpsignpost.handoff.HandoffCase;
import org.ahpsignpost.handoff.Handoffs;
import org.ahpsignpost.handoff.Handoffs.Person;
import org.ahpsignpost.handoff.Handoffs.Prospect;
import org.ahpsignpost.reply.Reply;
import org.jspecify.annotations.Nullable;

/** The case a turn belongs to: read when it is first asked for, and changed by what the turn turned out to be. */
final class CaseOfTurn {

    private static final String MINUTES = "minutes";

    private final Handoffs handoffs;
    private final Wording wording;

    CaseOfTurn(Handoffs handoffs, Wording wording) {
        this.handoffs = handoffs;
        this.wording = wording;
    }

    /** The person's open case; null where there is none. */
    @Nullable
    HandoffCase open(Turn turn) {
        String id = turn.conversation.caseId();
        if (turn.knownCase == null && id != null) {
            turn.knownCase = handoffs.find(id).orElse(null);
        }
        var known = turn.knownCase;
        return known == null || known.state().ended() ? null : known;
    }

    /** That staff were told too, and that nobody should wait for them; empty where nobody is there, or is talking to the person already. */
    Optional<Reply> afterDanger(Turn turn) {
        var open = open(turn);
        if (open != null && open.state().withPerson()) {
            return Optional.empty();
        }
        return handoffs.minutesUntilAccepted(turn.screening.category(), turn.now)
                .map(minutes -> Reply.text(wording.message("handoff.danger-offered", turn.language)));
    }

    /** What someone hears who asks for a human. */
    Calls.Result ask(Turn turn) {
        turn.asksForHuman = true;
        return switch (handoffs.prospect(open(turn), turn.now)) {
            case Prospect.Asked asked ->
                said("asked", "handoff.asked", Map.of(MINUTES, Long.toString(asked.minutes())));
            case Prospect.AskedBefore before -> said("asked", "handoff.asked-before", Map.of());
            // the hours are put in where the sentence is said, in the language it is said in
            case Prospect.NobodyNow nobody -> said("nobody-now", "handoff.nobody-now", Map.of("hours", "duty"));
            case Prospect.NoStaff none -> Calls.Result.of("no-staff");
        };
    }

    private static Calls.Result said(String outcome, String key, Map<String, String> arguments) {
        return new Calls.Result(outcome, List.of(new Said.Message(key, arguments)), Map.of());
    }

    /** Works out what the turn makes of the case, once it is decided. */
    void settle(Turn turn) {
        var open = open(turn);
        var person = new Person(
                turn.conversation.id(), turn.conversation.channel(), turn.conversation.audience(), turn.language);
        String flag = turn.screening.redFlag();
        if (flag != null) {
            turn.caseChange = handoffs.danger(person, open, turn.screening.category(), flag, turn.now);
        } else if (turn.forget) {
            turn.caseChange = open == null ? null : handoffs.forgotten(open, turn.now);
        } else if (turn.asksForHuman) {
            turn.caseChange = handoffs.asked(person, open, turn.now);
        } else if (open != null) {
            turn.caseChange = turn.leavesStaff ? handoffs.left(open, turn.now) : handoffs.wrote(person, open, turn.now);
        }
    }
}
