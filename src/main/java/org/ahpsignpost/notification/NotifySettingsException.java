package org.ahpsignpost.notification;

import java.util.List;

/** The settings of notifications cannot be used. Says which and how to mend them, without their values. */
final class NotifySettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotifySettingsException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
