package org.ahpsignpost.reply;

import org.jspecify.annotations.Nullable;

/**
 * One resource: a document, tool or page.
 *
 * @param id the resource's name in the closed list, without {@code resource:}
 * @param link where it is; null where no address could be confirmed
 * @param publisher null where it could not be confirmed
 * @param published when, as its publisher writes it; null where unknown
 * @param access {@code open} or {@code log-in}
 * @param whoMayUse who may use it, in words
 * @param sourceMark {@code checked} or {@code unverified}: whether its facts were confirmed at their source
 * @param reviewBy the day its entry must be looked at again, ISO 8601
 */
public record ResourceCard(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String link,
        String access,
        String whoMayUse,
        String sourceMark,
        String reviewBy)
        implements Card {}
