package org.ahpsignpost.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** How statements are run beside the store of conversations. */
public final class Sql {

    private Sql() {}

    /** For the writer's side: one statement with its values in order. @return how many rows it changed */
    public static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** @throws RecordUnavailableException where the database does not answer */
    public static <T> T read(Supplier<T> query) {
        try {
            return query.get();
        } catch (DataAccessException e) {
            throw RecordUnavailableException.of(e);
        }
    }
}
