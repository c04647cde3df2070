package org.ahpsignpost.conversation;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.reply.Choice;
import org.ahpsignpost.reply.Reply;

/** Step 12: where a channel has no buttons, the choices are written out with their numbers. */
final class ShapeForChannel implements TurnStep {

    private static final String PICK = "shape.pick";

    private final Wording wording;

    ShapeForChannel(Wording wording) {
        this.wording = wording;
    }

    @Override
    public String name() {
        return "shape-for-channel";
    }

    @Override
    public boolean always() {
        return true;
    }

    @Override
    public Next take(Turn turn) {
        var channel = turn.conversation.channel();
        if (channel == Channel.SMS || channel == Channel.VOICE) {
            turn.replies.replaceAll(reply -> numbered(reply, turn));
        }
        return Next.GO_ON;
    }

    private Reply numbered(Reply reply, Turn turn) {
        if (reply.choices().isEmpty()) {
            return reply;
        }
        List<String> lines = new ArrayList<>();
        lines.add(reply.text());
        lines.add(wording.message(PICK, turn.language));
        int number = 1;
        for (Choice choice : reply.choices()) {
            lines.add(number++ + " " + choice.label());
        }
        return reply.withText(String.join("\n", lines));
    }
}
