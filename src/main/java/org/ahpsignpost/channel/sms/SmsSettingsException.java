package org.ahpsignpost.channel.sms;

import java.util.List;

/** The settings of text messages cannot be used. Says which and how to mend them, without their values. */
final class SmsSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SmsSettingsException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
