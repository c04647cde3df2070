package org.ahpsignpost.dialogue;

import java.util.List;
import org.ahpsignpost.labels.Label;
import org.jspecify.annotations.Nullable;

/**
 * What came of one message.
 *
 * @param state to store, and to give back with the next message
 * @param said what to say, in order; the options belong to the last
 * @param options what may be picked now
 * @param move what the dialogue did
 * @param flow the flow it now waits in, or the last one it was in
 * @param step the step it now waits at, or the last one it passed
 * @param subject what the person wants, as far as the dialogue knows; null where nothing is asked for
 * @param took what the message was taken for
 * @param path the steps passed in this turn, as {@code flow/step}, so that a reviewer can see the way taken
 */
public record Advance(
        DialogueState state,
        List<Said> said,
        List<Option> options,
        Move move,
        @Nullable String flow,
        @Nullable String step,
        @Nullable Label subject,
        Took took,
        List<String> path) {

    /** What a message was taken for: a wish of its own, an answer or a correction, or nothing we could use. */
    public enum Took {
        WISH,
        ANSWER,
        NOTHING
    }

    /** What the dialogue did: gave an answer, asked for something it needs, or did not understand. */
    public enum Move {
        ANSWERED,
        ASKED,
        NOT_UNDERSTOOD
    }

    public Advance {
        said = List.copyOf(said);
        options = List.copyOf(options);
        path = List.copyOf(path);
    }
}
