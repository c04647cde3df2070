package org.ahpsignpost.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs a test method once on SQLite and once on PostgreSQL 18. The method takes a {@link MigratedDatabase}: empty, migrated,
 * its own, and closed when the method ends.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "on {0}")
@MethodSource("org.ahpsignpost.record.BothDatabases$Each#database")
public @interface BothDatabases {

    /** The two databases, each made only when its run begins. */
    final class Each {
        private Each() {}

        static Stream<MigratedDatabase> sqlite() {
            return Stream.of(MigratedDatabase.sqlite());
        }

        static Stream<MigratedDatabase> database() {
            return Stream.of(MigratedDatabase.Kind.values()).map(MigratedDatabase::of);
        }
    }
}
