package org.ahpsignpost.knowledge;

/**
 * How common it is in England that people come to a profession without being sent by a GP or another health worker.
 * Only the record of a local service says whether it is so in one place.
 */
public enum SelfReferral {
    COMMON,
    SOME_AREAS,
    RARE,
    /** Nobody books it for themselves, such as the care around an operation. */
    NOT_APPLICABLE
}
