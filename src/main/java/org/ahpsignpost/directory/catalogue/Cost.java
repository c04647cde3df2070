package org.ahpsignpost.directory.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One price of a service.
 *
 * @param option for whom or for what
 * @param pounds the amount; zero where it is free, null where only words are given
 * @param words what the amount is for
 * @param until the last day of the price; null where it has no end
 */
public record Cost(
        @Nullable String option,
        @Nullable BigDecimal pounds,
        @Nullable String words,
        @Nullable LocalDate until) {}
