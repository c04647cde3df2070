package org.ahpsignpost.live;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What nodes share while they talk to people. It makes turns fast and orderly; that they are correct is the doing of the
 * version number in the record. Safe for any number of threads. Losing Redis is never thrown to the caller.
 */
public interface Live {

    /**
     * Does the work while no other message to the same conversation is worked on, in order of arrival on one node. Not to
     * be called from inside a lane.
     *
     * @return what the work returns
     * @throws LaneBusyException where the lane did not come free within the limit ({@code signpost.live.lane-wait}); the
     *     work was not begun
     */
    <T> T inLane(String conversationId, Supplier<T> work);

    /** The state kept hot; empty where it was never kept, was pushed out or stood idle too long: the record has it. */
    Optional<String> hot(String conversationId);

    /** Keeps the state at hand for the next turn. */
    void keepHot(String conversationId, String json);

    /** Drops the hot state, on every node that shares it. */
    void forget(String conversationId);

    /**
     * Counts one call against the limit of this key.
     *
     * @param key whom the limit is for; no personal data (a hash, a conversation id)
     * @return false where the key has used up its calls for now
     */
    boolean allow(String key);

    /**
     * The same with a limit of its own. One key is always asked about with the same limit.
     *
     * @param burst how many calls at once, from 1
     * @param perMinute how many a minute in the long run, from 1
     */
    boolean allow(String key, int burst, int perMinute);

    /** Nudges about one kind of work, shared by all nodes where they share anything. @param topic a short word */
    WakeUp wakeUp(String topic);
}
