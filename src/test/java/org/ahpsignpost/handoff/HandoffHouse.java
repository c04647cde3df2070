package org.ahpsignpost.handoff;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.conversation.Conversations.Answer;
import org.ahpsignpost.conversation.Conversations.Opening;
import org.ahpsignpost.conversation.House;
import org.ahpsignpost.conversation.TurnReply;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.record.MigratedDatabase;

/** The whole service with staff on duty and a clock that ticks when a test says so. */
final class HandoffHouse implements AutoCloseable {

    static final Staff SAM = new Staff("sam", "Sam");
    static final Staff ALEX = new Staff("alex", "Alex");

    private static final Map<String, HandoffHouse> SHARED = new ConcurrentHashMap<>();

    private final House house;

    private HandoffHouse(House house) {
        this.house = house;
    }

    static HandoffHouse on(MigratedDatabase database, String hours) {
        var settings = new HashMap<String, Object>(Map.of("signpost.handoff.hours", hours));
        // the test ticks
        settings.put("signpost.handoff.every", "1d");
        return new HandoffHouse(House.on(database, settings));
    }

    /** One house for all tests that ask for the same; it stays until {@link #closeShared()}. */
    static HandoffHouse shared(MigratedDatabase.Kind kind, String hours) {
        return SHARED.computeIfAbsent(kind + " " + hours, name -> on(MigratedDatabase.of(kind), hours));
    }

    static void closeShared() {
        SHARED.values().forEach(HandoffHouse::close);
        SHARED.clear();
    }

    @Override
    public void close() {
        house.close();
    }

    String open() {
        return ((Opening.Opened) conversations().open(Channel.WEB, Audience.PATIENT, null)).conversationId();
    }

    TurnReply say(String conversationId, String text) {
        return ((Answer.Answered) conversations().say(conversationId, null, text)).reply();
    }

    Conversations conversations() {
        return house.conversations();
    }

    CaseDesk desk() {
        return house.bean(CaseDesk.class);
    }

    Handoffs handoffs() {
        return house.bean(Handoffs.class);
    }

    Instant now() {
        return house.clock().instant();
    }

    void tick() {
        house.bean(CaseClock.class).tick();
    }

    void later(Duration by) {
        house.clock().advance(by);
        tick();
    }

    /** The conversation's open case. */
    HandoffCase openCase(String conversationId) {
        return findOpen(conversationId).orElseThrow();
    }

    Optional<HandoffCase> findOpen(String conversationId) {
        return desk().queue().stream()
                .filter(open -> open.conversationId().equals(conversationId))
                .findFirst();
    }

    String state(String reference) {
        return desk().find(reference).orElseThrow().state().name();
    }

    /** What the person was told outside turns. */
    List<String> told(String conversationId) {
        return handoffs().messages(conversationId, 0).stream()
                .map(HandoffMessage::text)
                .toList();
    }
}
