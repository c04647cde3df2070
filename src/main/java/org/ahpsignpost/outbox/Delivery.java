package org.ahpsignpost.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one try. Reason codes come from a closed list of the courier's: short words, no data. */
public sealed interface Delivery {

    /** The far side has taken it over. */
    record Delivered() implements Delivery {}

    /**
     * It may go through later.
     *
     * @param after how long the far side asked us to wait, at most an hour is kept to; null where it did not ask
     */
    record TryLater(String reasonCode, @Nullable Duration after) implements Delivery {}

    /** It must no longer be sent, and nothing is wrong: whoever it was for does not want it any more. */
    record Withdrawn(String reasonCode) implements Delivery {}

    /** Trying again would not help. */
    record Refused(String reasonCode) implements Delivery {}
}
