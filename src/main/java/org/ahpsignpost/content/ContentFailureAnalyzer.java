package org.ahpsignpost.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a refused content pack as its list of problems, without a stack trace in front of it. */
class ContentFailureAnalyzer extends AbstractFailureAnalyzer<ContentRefusedException> {

    private static final String ACTION = "Mend the files and check them with ops/content-check.";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ContentRefusedException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), ACTION, cause);
    }
}
