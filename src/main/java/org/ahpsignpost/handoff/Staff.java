package org.ahpsignpost.handoff;

/**
 * A member of staff.
 *
 * @param id as the one who signs them in knows them; never the same for two
 * @param name as the person reads it
 */
public record Staff(String id, String name) {

    /** Leaves the name out. */
    @Override
    public String toString() {
        return "Staff[" + id + "]";
    }
}
