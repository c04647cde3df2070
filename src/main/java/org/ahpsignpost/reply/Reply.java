package org.ahpsignpost.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message from us. The text alone is complete: choices and card only make it easier to use.
 *
 * @param text what the person reads, plain text, lines parted by {@code \n}
 * @param choices what may be picked; empty where nothing is offered
 * @param card facts to draw; null where there are none
 */
public record Reply(
        String text, List<Choice> choices, @Nullable Card card) {

    public Reply {
        choices = List.copyOf(choices);
    }

    public static Reply text(String text) {
        return new Reply(text, List.of(), null);
    }

    public Reply withChoices(List<Choice> more) {
        return new Reply(text, more, card);
    }

    public Reply withText(String other) {
        return new Reply(other, choices, card);
    }
}
