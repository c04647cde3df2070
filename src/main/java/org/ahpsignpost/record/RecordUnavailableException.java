package org.ahpsignpost.record;

import org.springframework.dao.DataAccessException;

/** The record could not be read. Carries a reason code and no data; the cause is left out because drivers quote values. */
public final class RecordUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordUnavailableException(String reasonCode) {
        super("the record cannot be read: " + reasonCode);
    }

    /** For other modules that read through the pool. */
    public static RecordUnavailableException of(DataAccessException problem) {
        return new RecordUnavailableException(Trouble.of(problem).code());
    }
}
