package org.ahpsignpost.generation;

import org.ahpsignpost.record.SqlWork;

/** What came of asking a model. */
public sealed interface Generated {

    /** What was asked and how it went, to be written in the turn's own transaction. */
    SqlWork record();

    /** The model's words, which passed every guard. */
    record Written(String text, SqlWork record) implements Generated {}

    /** The approved text. @param reason code of why the model's words are not used */
    record Approved(String text, String reason, SqlWork record) implements Generated {}

    /** The model's host took the person's words for a wish to harm themselves: a sign of danger, not an error. */
    record Crisis(SqlWork record) implements Generated {}
}
