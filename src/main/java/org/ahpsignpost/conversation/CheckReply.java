package org.ahpsignpost.conversation;

import org.ahpsignpost.labels.Language;
import org.ahpsignpost.plainlanguage.ReadingMeter;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.safety.SafetyReplies;

/** Step 11: nobody is left without words, and how hard the words are to read is measured. */
final class CheckReply implements TurnStep {

    private final ReadingMeter meter;
    private final SafetyReplies safetyReplies;

    CheckReply(ReadingMeter meter, SafetyReplies safetyReplies) {
        this.meter = meter;
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
        turn.reading = meter.measure(
                String.join("\n", turn.replies.stream().map(Reply::text).toList()));
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
