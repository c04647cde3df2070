package org.ahpsignpost.dialogue;

import java.util.Map;
import java.util.NoSuchElementException;
import org.ahpsignpost.labels.Label;
import org.jspecify.annotations.Nullable;

/**
 * A scripted dialogue.
 *
 * @param subject what the flow is always about; null where it is about what the person wanted
 * @param corrections where to go when the person gives a slot a new value unasked, by slot name
 */
record Flow(
        String id, String start, @Nullable Label subject, Map<String, Step> steps, Map<String, String> corrections) {

    Step step(String name) {
        var step = steps.get(name);
        if (step == null) {
            throw new NoSuchElementException("flow " + id + " has no step " + name);
        }
        return step;
    }
}
