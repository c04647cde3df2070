package org.ahpsignpost.channel.sms;

import java.time.Instant;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody who texts us.
 *
 * @param id the keyed hash of the number
 * @param language of the last turn; null before the first
 * @param conversationId null where there is none
 * @param greeted whether the person was told who we are
 * @param optedOut whether the person sent STOP
 * @param stopDanger the red flag that was answered last after STOP, and when
 * @param rest what waits for MORE; empty where nothing does
 * @param toldAt when the person was last told something outside a turn
 */
record Person(
        String id,
        @Nullable Language language,
        @Nullable String conversationId,
        boolean greeted,
        boolean optedOut,
        @Nullable String stopDanger,
        @Nullable Instant stopDangerAt,
        String rest,
        @Nullable Instant toldAt) {

    Language languageOr(Language other) {
        return language == null ? other : language;
    }

    Person in(String conversation, Language spoken) {
        return new Person(id, spoken, conversation, greeted, optedOut, stopDanger, stopDangerAt, rest, toldAt);
    }

    Person greetedNow() {
        return new Person(id, language, conversationId, true, optedOut, stopDanger, stopDangerAt, rest, toldAt);
    }

    Person waitsFor(String more) {
        return new Person(id, language, conversationId, greeted, optedOut, stopDanger, stopDangerAt, more, toldAt);
    }

    Person told(Instant now) {
        return new Person(id, language, conversationId, greeted, optedOut, stopDanger, stopDangerAt, rest, now);
    }

    Person answeredAfterStop(String danger, Instant now) {
        return new Person(id, language, conversationId, greeted, optedOut, danger, now, rest, toldAt);
    }

    /** Leaves words and conversation out. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
