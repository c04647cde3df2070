package org.ahpsignpost.record;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** What differs between the two databases: how they are opened and tidied. The SQL is the same. */
interface Database {

    /** Connections for reading and for small writes. */
    HikariDataSource pool();

    /** A connection of the writer's own: it waits for a lock no longer than {@code lockWait}. */
    Connection writer(Duration lockWait) throws SQLException;

    /** Removes what deleting left behind, outside any transaction. */
    void tidy(Connection connection) throws SQLException;
}
