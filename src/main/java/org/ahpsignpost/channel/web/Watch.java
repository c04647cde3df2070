package org.ahpsignpost.channel.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.record.RecordUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open pages of this node that wait for news. Once a second it asks the record, in one read for all of them, which conversations have
 * moved on, whoever moved them and on whichever node. Thread-safe.
 */
final class Watch implements AutoCloseable {

    static final long NOTHING_SEEN = -1;

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private static final int MOST_OF_ONE = 4;
    private static final int MOST = 5_000;

    /** After this the browser connects anew, which finds a proxy that has silently let go. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Proxies close what is silent for longer. */
    private static final int ROUNDS_OF_SILENCE = 15;

    private final Conversations conversations;
    private final Map<String, Queue<Page>> pages = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("chat-watch").factory());
    private int round;

    /** One open page. */
    private static final class Page {

        private final SseEmitter emitter;
        private volatile long seen;

        Page(SseEmitter emitter, long seen) {
            this.emitter = emitter;
            this.seen = seen;
        }
    }

    Watch(Conversations conversations) {
        this.conversations = conversations;
    }

    Watch start(Duration every) {
        var unused =
                thread.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /**
     * Watches for one page.
     *
     * @param seen the version it knows; {@link #NOTHING_SEEN} where that is not known, so that it is told to look at once
     * @return empty where too many pages wait already
     */
    Optional<SseEmitter> open(String conversationId, long seen) {
        var ofOne = pages.computeIfAbsent(conversationId, id -> new ConcurrentLinkedQueue<>());
        if (ofOne.size() >= MOST_OF_ONE || count.get() >= MOST) {
            return Optional.empty();
        }
        var page = new Page(new SseEmitter(LONGEST.toMillis()), seen);
        ofOne.add(page);
        count.incrementAndGet();
        Runnable gone = () -> forget(conversationId, page);
        page.emitter.onCompletion(gone);
        page.emitter.onTimeout(page.emitter::complete);
        page.emitter.onError(broken -> gone.run());
        return Optional.of(page.emitter);
    }

    /** Never throws: what cannot be read now is read in a second. */
    private void look() {
        try {
            round++;
            Set<String> ids = Set.copyOf(pages.keySet());
            Map<String, Long> versions = conversations.versions(ids);
            for (String id : ids) {
                tell(id, versions.getOrDefault(id, NOTHING_SEEN));
            }
        } catch (RecordUnavailableException e) {
            LOG.debug("Open pages wait for the record");
        } catch (RuntimeException e) {
            LOG.warn("Looking for news failed with {}", e.getClass().getName());
        }
    }

    private void tell(String id, long version) {
        for (Page page : pages.getOrDefault(id, new ConcurrentLinkedQueue<>())) {
            try {
                if (version > page.seen) {
                    page.emitter.send(SseEmitter.event()
                            .id(Long.toString(version))
                            .name("changed")
                            .data(""));
                } else if (round % ROUNDS_OF_SILENCE == 0) {
                    page.emitter.send(SseEmitter.event().comment("still here"));
                }
                page.seen = version;
            } catch (IOException | IllegalStateException e) {
                forget(id, page); // the page is gone
            }
        }
    }

    private void forget(String conversationId, Page page) {
        pages.computeIfPresent(conversationId, (id, ofOne) -> {
            if (ofOne.remove(page)) {
                count.decrementAndGet();
            }
            return ofOne.isEmpty() ? null : ofOne;
        });
    }

    /** How many pages wait, for a test and for whoever watches. */
    int open() {
        return count.get();
    }

    @Override
    public void close() {
        thread.shutdownNow();
        pages.values().stream()
                .flatMap(Queue::stream)
                .collect(Collectors.toList())
                .forEach(page -> page.emitter.complete());
    }
}
