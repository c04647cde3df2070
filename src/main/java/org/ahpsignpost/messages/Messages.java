package org.ahpsignpost.messages;

import java.util.Map;
import org.ahpsignpost.labels.Language;

/**
 * Every sentence we say, by key. Where a language lacks a key, English is said: that is the whole fallback order. Thread-safe.
 */
public interface Messages {

    /**
     * The sentence of that key.
     *
     * @param arguments values for the placeholders by name, already in words a person reads
     * @throws IllegalArgumentException where no language has the key; the content check makes sure that flows name none such
     */
    String text(String key, Language language, Map<String, String> arguments);

    /** The shorter, simpler version of the key where it has one, and the ordinary one otherwise. */
    String simple(String key, Language language, Map<String, String> arguments);

    default String text(String key, Language language) {
        return text(key, language, Map.of());
    }

    boolean has(String key);

    /** Whether there are messages of its own in that language. */
    boolean speaks(Language language);

    /** Whether a named person has checked every message of that language. */
    boolean checked(Language language);

    /** Whether the sentence of that key names the placeholder, so that costly arguments are made only where they are said. */
    boolean names(String key, Language language, String placeholder);
}
