package org.ahpsignpost.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;

/** PostgreSQL. Every wait on it has a limit, and a commit is on its disk before it is told. */
final class PostgresDatabase implements Database {

    private final RecordProperties.DatabaseProperties properties;

    PostgresDatabase(RecordProperties.DatabaseProperties properties) {
        if (!properties.url().startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("signpost.database.url must start with jdbc:postgresql:");
        }
        this.properties = properties;
    }

    @Override
    public HikariDataSource pool() {
        var pool = new HikariConfig();
        pool.setPoolName("record");
        pool.setJdbcUrl(properties.url());
        pool.setDataSourceProperties(login(Duration.ofSeconds(30)));
        pool.setMaximumPoolSize(properties.connections());
        pool.setConnectionTimeout(Duration.ofSeconds(2).toMillis());
        return new HikariDataSource(pool);
    }

    @Override
    public Connection writer(Duration lockWait) throws SQLException {
        Properties login = login(lockWait.multipliedBy(2));
        login.setProperty("options", "-c lock_timeout=" + lockWait.toMillis());
        Connection connection = DriverManager.getConnection(properties.url(), login);
        try (Statement statement = connection.createStatement()) {
            keepCommitsDurable(statement);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    /** Vacuuming is PostgreSQL's own affair. */
    @Override
    public void tidy(Connection connection) {}

    private static void keepCommitsDurable(Statement statement) throws SQLException {
        try (ResultSet setting = statement.executeQuery("SHOW synchronous_commit")) {
            if (!setting.next() || !"off".equals(setting.getString(1))) {
                return; // the server's choice is at least as strict as ours
            }
        }
        statement.execute("SET synchronous_commit = on");
    }

    private Properties login(Duration answerWithin) {
        var login = new Properties();
        login.setProperty("user", properties.user());
        login.setProperty("password", properties.password());
        login.setProperty("ApplicationName", "signpost");
        login.setProperty("connectTimeout", "2");
        login.setProperty("loginTimeout", "2");
        login.setProperty("socketTimeout", Long.toString(Math.max(1, answerWithin.toSeconds())));
        login.setProperty("logServerErrorDetail", "false"); // the detail quotes values
        return login;
    }
}
