package org.ahpsignpost.channel.web;

import org.ahpsignpost.conversation.Conversations.Transcript;
import org.jspecify.annotations.Nullable;

/**
 * Where the person's wish for a human stands, as the page says it. Templates call its methods, so they are public.
 *
 * @param state the name of the case's state
 * @param name of the member of staff; empty while nobody has the case
 */
record Handoff(String state, String name) {

    /** Null where there is no open case, or none the person need think of: a danger with nobody on duty was answered by its reply. */
    static @Nullable Handoff of(Transcript transcript) {
        var state = transcript.handoff();
        if (state == null
                || (state.name().equals("unanswered") && transcript.outside().isEmpty())) {
            return null;
        }
        var owner = state.owner();
        return new Handoff(state.name(), owner == null ? "" : owner.name());
    }
}
