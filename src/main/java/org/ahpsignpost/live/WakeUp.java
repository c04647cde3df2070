package org.ahpsignpost.live;

import java.time.Duration;

/**
 * Wakes whoever waits for work before their time. It only saves time: whoever waits looks for work by themselves as well. Safe for
 * any number of threads.
 */
public interface WakeUp {

    /** Wakes one that waits, on whichever node. Nudges while it is awake are one. Does not wait, never throws. */
    void give();

    /** Comes back when nudged, or when the time has passed. */
    void await(Duration atMost) throws InterruptedException;
}
