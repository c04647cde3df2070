package org.ahpsignpost.handoff;

import java.util.Locale;
import org.ahpsignpost.labels.SafetyCategory;

/** How soon staff must answer, the most urgent first. */
public enum Urgency {
    /** Life, limb, sight or safety may be at risk now. */
    EMERGENCY,
    /** Help is needed the same day. */
    URGENT,
    /** The person asked for a human. */
    ROUTINE;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Urgency of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    static Urgency of(SafetyCategory danger) {
        return switch (danger) {
            case EMERGENCY_999, CRISIS_MENTAL_HEALTH, SAFEGUARDING -> EMERGENCY;
            case URGENT_111, URGENT_AHP_REDFLAG -> URGENT;
            case NONE -> ROUTINE;
        };
    }

    /** The more urgent of the two. */
    Urgency or(Urgency other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
