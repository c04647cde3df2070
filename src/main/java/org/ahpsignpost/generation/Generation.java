package org.ahpsignpost.generation;

import java.util.List;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.record.SqlWork;

/**
 * Words by a language model, made of approved sources only. Never throws for anything the model or its server does, and comes back within
 * {@code signpost.generation.time-limit}. Thread-safe.
 */
public interface Generation {

    /** Whether a model is set and its words can be judged in that language; where not, do not ask. */
    boolean speaks(Language language);

    /**
     * Answers a question from the sources.
     *
     * @param question the person's words with personal data removed
     * @param approved what is said where the model's words cannot be used
     */
    Generated answer(Occasion occasion, String question, List<Source> sources, String approved);

    /** Says an approved text in plain words, or in the person's language. */
    Generated rewrite(Occasion occasion, String approved);

    /** Deletes what is on the record about calls for that conversation, in the transaction it is run in. */
    SqlWork forget(String conversationId);
}
