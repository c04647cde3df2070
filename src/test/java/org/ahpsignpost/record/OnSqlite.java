package org.ahpsignpost.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As {@link BothDatabases}, for what is the same on every database and is proven on both by other tests of its class. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "on {0}")
@MethodSource("org.ahpsignpost.record.BothDatabases$Each#sqlite")
public @interface OnSqlite {}
