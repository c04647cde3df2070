package org.ahpsignpost.privacy;

import java.util.Collection;

/** Telephone numbers that the service itself gives out: they belong to nobody and are never removed from a text. */
@FunctionalInterface
public interface OurNumbers {

    /** The numbers as people write them; spaces, brackets and {@code +44} do not matter. */
    Collection<String> numbers();
}
