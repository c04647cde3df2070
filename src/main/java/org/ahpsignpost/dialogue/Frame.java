package org.ahpsignpost.dialogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ahpsignpost.labels.Label;
import org.jspecify.annotations.Nullable;

/**
 * One flow that a conversation is in. A digression puts a frame on top; when it ends, the one below goes on.
 *
 * @param step the step it waits at
 * @param tries how often that step's question was already asked again
 * @param subject what the person wanted when the flow began; null for flows that have no subject, such as the welcome
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Frame(
        String flow, String step, int tries, @Nullable Label subject) {

    Frame at(String other) {
        return new Frame(flow, other, 0, subject);
    }

    Frame triedAgain() {
        return new Frame(flow, step, tries + 1, subject);
    }
}
