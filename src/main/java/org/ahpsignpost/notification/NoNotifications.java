package org.ahpsignpost.notification;

import org.ahpsignpost.record.SqlWork;

/** Nobody to tell. */
final class NoNotifications implements Notifications {

    @Override
    public int contacts() {
        return 0;
    }

    @Override
    public SqlWork about(Notice notice) {
        return connection -> {};
    }
}
