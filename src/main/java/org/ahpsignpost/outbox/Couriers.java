package org.ahpsignpost.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ahpsignpost.outbox.Delivery.TryLater;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All couriers by kind. Whatever one of them does, a try ends in time and with an outcome. Thread-safe. */
final class Couriers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);

    private final Map<String, Courier> byKind = new HashMap<>();
    private final Duration limit;
    private final ExecutorService tries = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("outbox-courier-", 0).factory());

    Couriers(List<Courier> couriers, Duration limit) {
        this.limit = limit;
        for (Courier courier : couriers) {
            if (byKind.put(courier.kind(), courier) != null) {
                throw new IllegalStateException("two couriers take letters of the kind " + courier.kind());
            }
        }
    }

    Set<String> kinds() {
        return Set.copyOf(byKind.keySet());
    }

    Delivery deliver(Outgoing letter, int attempt) throws InterruptedException {
        Courier courier = byKind.get(letter.kind());
        if (courier == null) {
            return new TryLater(Uncollected.REASON, null);
        }
        Future<Delivery> one = tries.submit(() -> courier.deliver(letter, attempt));
        try {
            return one.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new TryLater("timed_out", null);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            // its message may quote an address
            LOG.warn(
                    "A courier of the kind {} failed with {}",
                    letter.kind(),
                    cause.getClass().getName());
            return new TryLater("failed", null);
        } finally {
            one.cancel(true);
        }
    }

    @Override
    public void close() {
        tries.shutdownNow();
    }
}
