package org.ahpsignpost.generation;

import java.util.List;

/** The settings of the language model cannot be used. Says which and how to mend them, without their values. */
final class GenerationSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GenerationSettingsException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
