package org.ahpsignpost.live;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One fair lock for each conversation that has a message in hand, and none for the others. */
final class Lanes {

    /** {@code users} changes only inside the map's compute, so a lane in use is never taken out of the map. */
    private static final class Lane {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int users;
    }

    private final ConcurrentMap<String, Lane> lanes = new ConcurrentHashMap<>();
    private final Duration wait;

    Lanes(Duration wait) {
        this.wait = wait;
    }

    <T> T in(String conversationId, Supplier<T> work) {
        Lane lane = enter(conversationId);
        try {
            lock(lane.lock);
            try {
                return work.get();
            } finally {
                lane.lock.unlock();
            }
        } finally {
            leave(conversationId);
        }
    }

    /** How many conversations have a message in hand. */
    int size() {
        return lanes.size();
    }

    private void lock(ReentrantLock lock) {
        try {
            if (!lock.tryLock(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new LaneBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaneBusyException();
        }
    }

    private Lane enter(String conversationId) {
        return lanes.compute(conversationId, (id, lane) -> {
            Lane entered = lane == null ? new Lane() : lane;
            entered.users++;
            return entered;
        });
    }

    private void leave(String conversationId) {
        lanes.computeIfPresent(conversationId, (id, lane) -> --lane.users == 0 ? null : lane);
    }
}
