package org.ahpsignpost.channel.sms;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells refused settings as their list of problems, without a stack trace in front of it. */
class SmsFailureAnalyzer extends AbstractFailureAnalyzer<SmsSettingsException> {

    private static final String ACTION = "Mend the settings. As environment variables they begin with SIGNPOST_SMS_.";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SmsSettingsException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), ACTION, cause);
    }
}
