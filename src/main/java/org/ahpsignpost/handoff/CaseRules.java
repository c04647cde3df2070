package org.ahpsignpost.handoff;

import java.time.Instant;

/** What every case goes by: when staff are there, how long things may take, and how many contacts there are to ask. */
record CaseRules(Duty duty, Limits limits, int contacts) {

    /** The desk's own queue counts as the first contact, where no other is set. */
    CaseRules {
        contacts = Math.max(1, contacts);
    }

    Moment at(Instant now, Urgency urgency) {
        return new Moment(now, urgency, duty, limits, contacts);
    }
}
