package org.ahpsignpost.generation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells refused settings as their list of problems, without a stack trace in front of it. */
class GenerationFailureAnalyzer extends AbstractFailureAnalyzer<GenerationSettingsException> {

    private static final String ACTION =
            "Mend the settings. As environment variables they begin with SIGNPOST_GENERATION_.";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, GenerationSettingsException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), ACTION, cause);
    }
}
