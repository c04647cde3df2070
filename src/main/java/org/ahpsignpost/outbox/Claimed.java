package org.ahpsignpost.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter that this node alone may send for now.
 *
 * @param attempts which attempt this is, from 1
 * @param leasedUntil when another node may take it over; it also tells our claim from a later one
 * @param reason code of the failure before; null where there was none
 */
record Claimed(
        Outgoing letter,
        int attempts,
        Instant leasedUntil,
        @Nullable String reason) {}
