package org.ahpsignpost.channel.sms.shape;

import java.util.List;

/**
 * A reply as texts.
 *
 * @param texts what goes out now, in order
 * @param rest what waits until the person asks for more; empty where nothing does
 */
public record Shaped(List<String> texts, String rest) {

    public Shaped {
        texts = List.copyOf(texts);
    }

    /** Leaves the words out. */
    @Override
    public String toString() {
        return "Shaped[" + texts.size() + (rest.isEmpty() ? "]" : " and more]");
    }
}
