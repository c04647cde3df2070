package org.ahpsignpost.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.ahpsignpost.record.RecordUnavailableException;
import org.springframework.dao.DataAccessException;

/** How the classes of this module run their statements. */
final class Sql {

    private Sql() {}

    static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    static <T> T read(Supplier<T> query) {
        try {
            return query.get();
        } catch (DataAccessException e) {
            throw RecordUnavailableException.of(e);
        }
    }
}
