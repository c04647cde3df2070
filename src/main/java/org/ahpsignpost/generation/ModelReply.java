package org.ahpsignpost.generation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What one call to a model brought. */
sealed interface ModelReply {

    /** How an answer ended. */
    enum Finish {
        STOP,
        LENGTH,
        FILTERED,
        OTHER
    }

    /**
     * The model said something; what it is worth, guards decide.
     *
     * @param model as the server names it
     * @param fingerprint of the server's build; null where it tells none
     * @param tokensIn 0 where the server does not count
     */
    record Spoken(
            String content,
            Finish finish,
            String model,
            @Nullable String fingerprint,
            long tokensIn,
            long tokensOut) implements ModelReply {

        /** Leaves the words out. */
        @Override
        public String toString() {
            return "Spoken[" + finish + "]";
        }
    }

    /** The host would not have these words. @param selfHarm whether it took them for a wish to harm oneself */
    record Blocked(String code, boolean selfHarm) implements ModelReply {}

    /**
     * No answer.
     *
     * @param mayPass whether another try at once makes sense
     * @param leaveAlone how long the far side asked us to stay away; null where it did not
     */
    record Failed(String code, boolean mayPass, @Nullable Duration leaveAlone) implements ModelReply {

        static Failed of(String code) {
            return new Failed(code, false, null);
        }
    }
}
