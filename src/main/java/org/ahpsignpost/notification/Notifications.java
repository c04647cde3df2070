package org.ahpsignpost.notification;

import org.ahpsignpost.record.SqlWork;

/** Thread-safe. */
public interface Notifications {

    /** How many lists of contacts are set, asked one after the other; 0 where staff only have the desk's queue. */
    int contacts();

    /** Puts a letter for each of the notice's contacts into the outbox, in the transaction it is run in. */
    SqlWork about(Notice notice);
}
