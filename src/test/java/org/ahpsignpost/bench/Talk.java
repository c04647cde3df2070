package org.ahpsignpost.bench;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Queue;

/** What one connection says next: one conversation after the other, each opened before or on the way. For one thread. */
final class Talk {

    /** Which kind of request goes out next. */
    enum Kind {
        ECHO,
        OPEN,
        TURN
    }

    private static final int TURNS = 6;

    private final Kind wanted;
    private final List<String> messages;
    private final Queue<String> opened;
    private int at;
    private long number;
    private int turnsLeft;
    private String conversation = "";
    private Kind kind = Kind.ECHO;

    /**
     * @param wanted turns, echoes, or openings alone
     * @param opened conversations that stand ready; those opened here are added where only openings are wanted
     * @param start which message to begin with
     */
    Talk(Kind wanted, List<String> messages, Queue<String> opened, int start) {
        this.wanted = wanted;
        this.messages = messages;
        this.opened = opened;
        this.at = start;
    }

    ByteBuffer next() {
        kind = wanted;
        return switch (wanted) {
            case ECHO -> Request.echo(number++, message());
            case OPEN -> Request.open();
            case TURN -> turn();
        };
    }

    private ByteBuffer turn() {
        if (turnsLeft == 0) {
            String ready = opened.poll();
            if (ready == null) {
                kind = Kind.OPEN;
                return Request.open();
            }
            begin(ready);
        }
        turnsLeft--;
        return Request.message(conversation, number++, message());
    }

    /** Whether the request that {@link #next()} gave last only opens a conversation on the way to a turn. */
    boolean onTheWay() {
        return kind != wanted;
    }

    /** Hears the answer to it. */
    void heard(ResponseReader response) {
        if (kind == Kind.OPEN) {
            String body = response.body();
            int from = body.indexOf("\"conversationId\":\"") + 18;
            String id = body.substring(from, body.indexOf('"', from));
            if (wanted == Kind.OPEN) {
                opened.add(id);
            } else {
                begin(id);
            }
        }
    }

    private void begin(String id) {
        conversation = id;
        turnsLeft = TURNS;
    }

    private String message() {
        return messages.get(at++ % messages.size());
    }
}
