package org.ahpsignpost.channel.sms;

import java.util.List;

/** What is to be done about a message. */
sealed interface Plan {

    /**
     * It is settled.
     *
     * @param person as they are known from now on
     * @param texts what goes out; empty where silence is the answer
     * @param how for the metrics
     */
    record Settle(Person person, Pass pass, List<String> texts, String how) implements Plan {
        public Settle {
            texts = List.copyOf(texts);
        }

        static Settle silent(Person person) {
            return new Settle(person, Pass.ORDINARY, List.of(), "silent");
        }
    }

    /** It could not be recorded and must be tried again. */
    record NotNow() implements Plan {}
}
