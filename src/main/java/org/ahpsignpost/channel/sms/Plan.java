package org.ahpsignpost.channel.sms;

import java.util.List;
import org.ahpsignpost.record.SqlWork;

/** What is to be done about a message. */
sealed interface Plan {

    /**
     * It is settled.
     *
     * @param person as they are known from now on
     * @param texts what goes out; empty where silence is the answer
     * @param how for the metrics
     * @param also written in the same transaction
     */
    record Settle(Person person, Pass pass, List<String> texts, String how, SqlWork also) implements Plan {
        public Settle {
            texts = List.copyOf(texts);
        }

        Settle(Person person, Pass pass, List<String> texts, String how) {
            this(person, pass, texts, how, connection -> {});
        }

        static Settle silent(Person person) {
            return new Settle(person, Pass.ORDINARY, List.of(), "silent");
        }
    }

    /** It could not be recorded and must be tried again. */
    record NotNow() implements Plan {}
}
