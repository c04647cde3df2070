package org.ahpsignpost.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of staff did or saw something.
 *
 * @param who as the issuer knows them
 * @param issuer who vouches for them; {@code local} for the one-time password
 * @param action such as {@code viewed}, {@code denied}, {@code signed-in}
 * @param purpose what for: {@code handoff}
 * @param reference of the case; null where no case was looked at
 * @param conversationId null where no conversation was looked at
 */
public record AccessEvent(
        Instant at,
        String who,
        String issuer,
        String action,
        String purpose,
        @Nullable String reference,
        @Nullable String conversationId) {}
