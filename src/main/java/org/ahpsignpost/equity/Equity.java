package org.ahpsignpost.equity;

import java.util.List;

/**
 * Takes feedback and the answers to the optional questions. The help that a person gets never depends on either. Safe for any number of
 * threads; comes back within the time limit of the record.
 */
public interface Equity {

    /** The optional questions in the order they are asked. */
    List<Question> questions();

    /** Codes of why a chat helped or did not. */
    List<String> feedbackReasons();

    /** @return false where it could not be kept */
    boolean keep(Feedback feedback);

    /** Keeps the answers apart from every chat; answers to nothing are kept too, because who skips is counted. @return false where they could not be kept */
    boolean keep(EqualityAnswers answers);
}
