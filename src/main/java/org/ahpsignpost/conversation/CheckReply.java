package org.ahpsignpost.conversation;

import java.util.ArrayList;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.plainlanguage.ReadingMeter;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.safety.SafetyReplies;

/** Step 11: nobody is left without words, and no words leave that are harder to read than the bar of their language. */
final class CheckReply implements TurnStep {

    private final ReadingMeter meter;
    private final ReadingGate gate;
    private final SafetyReplies safetyReplies;

    CheckReply(ReadingMeter meter, ReadingGate gate, SafetyReplies safetyReplies) {
        this.meter = meter;
        this.gate = gate;
        this.safetyReplies = safetyReplies;
    }

    @Override
    public String name() {
        return "check-reply";
    }

    @Override
    public boolean always() {
        return true;
    }

    @Override
    public Next take(Turn turn) {
        turn.replies.removeIf(reply -> reply.text().isBlank());
        if (turn.replies.isEmpty() && !turn.leftToStaff) {
            turn.replies.add(lastLine(turn.language));
        }
        if (turn.kind != DecisionKind.ESCALATE && !turn.failed.contains(ScreenForDanger.NAME)) {
            var held = gate.hold(turn.replies, turn.language);
            turn.replies = new ArrayList<>(held.replies());
            turn.gate = held.outcome();
        }
        turn.reading = meter.measure(ReadingGate.words(turn.replies), turn.language);
        return Next.GO_ON;
    }

    private Reply lastLine(Language language) {
        try {
            return safetyReplies.lastLine(language);
        } catch (RuntimeException e) {
            return SafetyReplies.packagedLastLine();
        }
    }
}
