package org.ahpsignpost.privacy;

/**
 * Kinds of personal data. The name is what stands in a token: {@code [NHS_NUMBER_1]}. Earlier kinds win where two
 * overlap.
 */
public enum EntityType {
    EMAIL,
    NHS_NUMBER,
    PHONE,
    POSTCODE,
    DOB,
    ADDRESS,
    NAME,
    /** A National Insurance number. Removed from the text; outside clients know the seven kinds above. */
    NI_NUMBER,
    /** A payment card number. Removed from the text; outside clients know the seven kinds above. */
    CARD_NUMBER;

    /**
     * Whether outside clients are told of this kind; the others are removed from the text without being listed to
     * them.
     */
    public boolean published() {
        return this != NI_NUMBER && this != CARD_NUMBER;
    }
}
