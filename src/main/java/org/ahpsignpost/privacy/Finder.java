package org.ahpsignpost.privacy;

/** Finds one kind of personal data. Stateless, and linear in the length of the text. */
interface Finder {

    /** Whether the glance saw anything that this finder could find. */
    boolean isWorthwhile(Glance glance);

    void find(Reading reading, Findings found);
}
