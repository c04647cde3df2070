package org.ahpsignpost.knowledge;

/** Who a resource was written for. */
public enum Readership {
    STAFF,
    LEADER,
    BOARD,
    COMMISSIONER,
    POLICY,
    COMMUNITY,
    PATIENT,
    DEVELOPER
}
