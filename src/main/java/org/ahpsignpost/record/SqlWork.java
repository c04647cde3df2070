package org.ahpsignpost.record;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Statements to run inside a transaction of the shared writer. They may run more than once (each earlier run rolled back)
 * and on the writer's own thread, so: short, SQL only, no commit or rollback, nothing that waits for anything else.
 */
@FunctionalInterface
public interface SqlWork {

    void run(Connection connection) throws SQLException;
}
