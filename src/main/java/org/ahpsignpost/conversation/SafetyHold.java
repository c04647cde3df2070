package org.ahpsignpost.conversation;

import org.ahpsignpost.labels.SafetyCategory;

/**
 * A danger that was told and not yet said to be over: no reply falls below its level while it holds.
 *
 * @param turnsLeft how many more turns it holds, unless the person says that help is reached
 */
record SafetyHold(SafetyCategory category, String redFlag, int turnsLeft) {

    /** Turns after an alarm during which the level is kept. */
    static final int TURNS = 3;

    SafetyHold oneTurnLater() {
        return new SafetyHold(category, redFlag, turnsLeft - 1);
    }

    boolean over() {
        return turnsLeft <= 0;
    }
}
