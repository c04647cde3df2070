package org.ahpsignpost.conversation;

import java.util.HashSet;
import java.util.Set;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.text.Words;

/** Tells who asks for simpler words in Easy Read: {@code plain-language/easy-read.yaml}. */
final class EasyRead {

    private static final String FILE = "plain-language/easy-read.yaml";

    private final Set<String> phrases = new HashSet<>();

    static EasyRead of(ContentPack pack) {
        var easyRead = new EasyRead();
        pack.find(FILE)
                .ifPresent(file -> file.tree()
                        .path("phrases")
                        .forEach(phrase -> easyRead.phrases.add(Words.key(phrase.asString()))));
        return easyRead;
    }

    /** Whether the message says one of the phrases. */
    boolean asks(String text) {
        String words = " " + Words.key(text) + " ";
        return phrases.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
    }
}
