package org.ahpsignpost.generation;

import java.util.List;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.record.SqlWork;

/** No model is set: approved texts only. Calls of an earlier setting are still forgotten with their person. */
final class NoGeneration implements Generation {

    private static final String OFF = "off";
    private static final SqlWork NOTHING = connection -> {};

    private final CallStore store;

    NoGeneration(CallStore store) {
        this.store = store;
    }

    @Override
    public boolean speaks(Language language) {
        return false;
    }

    @Override
    public Generated answer(Occasion occasion, String question, List<Source> sources, String approved) {
        return new Generated.Approved(approved, OFF, NOTHING);
    }

    @Override
    public Generated rewrite(Occasion occasion, String approved) {
        return new Generated.Approved(approved, OFF, NOTHING);
    }

    @Override
    public SqlWork forget(String conversationId) {
        return store.forget(conversationId);
    }
}
