package org.ahpsignpost.channel.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.ahpsignpost.handoff.HandoffCase;
import org.ahpsignpost.handoff.Staff;

/**
 * A case as staff read it. Templates call its methods, so they are public.
 *
 * @param minutes how long it has been open
 * @param left minutes until the state's limit passes; 0 where it has passed or there is none
 * @param language the person's, in English
 * @param owner the name of who has it; empty where nobody has
 * @param mine whether whoever looks has it
 */
record DeskCase(
        String reference,
        String urgency,
        String cause,
        String category,
        String redFlag,
        String channel,
        String audience,
        String language,
        String state,
        long minutes,
        long left,
        String owner,
        boolean mine,
        boolean ended) {

    static DeskCase of(HandoffCase open, Staff looking, Instant now) {
        var state = open.state();
        var due = state.due();
        var owner = state.owner();
        return new DeskCase(
                open.reference(),
                open.urgency().wire(),
                open.cause().wire(),
                open.category().wire(),
                open.redFlag() == null ? "" : open.redFlag(),
                open.channel().wire(),
                open.audience().wire(),
                Locale.forLanguageTag(open.language().code()).getDisplayLanguage(Locale.ENGLISH),
                state.name(),
                Duration.between(open.openedAt(), now).toMinutes(),
                due == null ? 0 : Math.max(0, Duration.between(now, due).toMinutes()),
                owner == null ? "" : owner.name(),
                owner != null && owner.id().equals(looking.id()),
                state.ended());
    }

    public boolean free() {
        return owner.isEmpty() && !ended;
    }
}
