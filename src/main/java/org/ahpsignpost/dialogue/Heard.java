package org.ahpsignpost.dialogue;

import java.util.List;
import java.util.Map;
import org.ahpsignpost.labels.Label;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of one message, as far as a dialogue needs to know.
 *
 * @param label what the person wants; null where nothing is likely enough
 * @param next what the person wants as well, once that is met; null where nothing else was said
 * @param strong whether the label is sure enough to leave a question for it
 * @param likely the likeliest readings, best first, to be offered where the label is null
 * @param answers what the message says for slots, by slot name
 * @param picked the value of the option that was picked; null where none was
 * @param skip whether the person would rather not say, or does not know
 * @param bare whether the message holds little else than an answer
 * @param onlyDetails whether the message holds nothing but details, so that it is a wish only where nobody waits for them
 */
public record Heard(
        @Nullable Label label,
        @Nullable Label next,
        boolean strong,
        List<Label> likely,
        Map<String, SlotAnswer> answers,
        @Nullable String picked,
        boolean skip,
        boolean bare,
        boolean onlyDetails) {

    public Heard {
        likely = List.copyOf(likely);
        answers = Map.copyOf(answers);
    }
}
