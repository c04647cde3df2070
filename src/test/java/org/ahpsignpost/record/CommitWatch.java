package org.ahpsignpost.record;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A database that does something of its own before each commit of the writer. */
record CommitWatch(Database whole, BeforeCommit before) implements Database {

    interface BeforeCommit {
        void run() throws SQLException;
    }

    @Override
    public HikariDataSource pool() {
        return whole.pool();
    }

    @Override
    public Connection writer(Duration lockWait) throws SQLException {
        Connection connection = whole.writer(lockWait);
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        before.run();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    @Override
    public void tidy(Connection connection) throws SQLException {
        whole.tidy(connection);
    }
}
