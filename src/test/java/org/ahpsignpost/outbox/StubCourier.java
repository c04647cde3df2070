package org.ahpsignpost.outbox;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A courier that notes what it was given, and answers as told; by default that all has arrived. */
final class StubCourier implements Courier {

    static final String KIND = "stub";

    private final List<Outgoing> taken = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Function<Outgoing, Delivery>> answers = new ConcurrentLinkedQueue<>();

    StubCourier answers(Delivery... next) {
        for (Delivery one : next) {
            answers.add(letter -> one);
        }
        return this;
    }

    StubCourier does(Function<Outgoing, Delivery> next) {
        answers.add(next);
        return this;
    }

    List<Outgoing> taken() {
        return taken;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Delivery deliver(Outgoing letter, int attempt) {
        taken.add(letter);
        Function<Outgoing, Delivery> next = answers.poll();
        return next == null ? new Delivery.Delivered() : next.apply(letter);
    }
}
