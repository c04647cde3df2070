package org.ahpsignpost.generation;

import java.util.List;

/**
 * What a model is asked, before it is put into words for it.
 *
 * @param question the person's words with personal data removed; empty where an approved text is rewritten
 * @param sources with tokens in place of links, numbers and addresses
 * @param contacts what the tokens stand for
 */
record Ask(Purpose purpose, Occasion occasion, String question, List<Passage> sources, Contacts contacts) {

    /**
     * One source as the model sees it.
     *
     * @param key what the model cites: S1, S2 and so on
     * @param id what the record calls it
     */
    record Passage(String key, String id, String name, String text) {

        /** Name and text together: what an answer may be held against. */
        String all() {
            return name + "\n" + text;
        }
    }

    Ask {
        sources = List.copyOf(sources);
    }

    /** The sources of those keys. */
    List<Passage> cited(List<String> keys) {
        return sources.stream().filter(source -> keys.contains(source.key())).toList();
    }
}
