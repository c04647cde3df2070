package org.ahpsignpost.channel.sms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the body of a letter in the outbox says: one or more texts, sent one after the other.
 *
 * @param writtenAt milliseconds since 1970-01-01 UTC
 */
record Letter(String person, Pass pass, long writtenAt, List<String> texts) {

    Letter {
        texts = List.copyOf(texts);
    }

    Instant written() {
        return Instant.ofEpochMilli(writtenAt);
    }

    /** What the gateway and our list of sent texts know one of the texts by. */
    static String reference(String letterId, int text) {
        return letterId + "-" + text;
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    static Optional<Letter> read(String json) {
        try {
            return Optional.of(JsonMapper.shared().readValue(json, Letter.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Leaves the words out. */
    @Override
    public String toString() {
        return "Letter[" + pass + ", " + texts.size() + "]";
    }
}
