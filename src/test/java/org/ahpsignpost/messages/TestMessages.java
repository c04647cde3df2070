package org.ahpsignpost.messages;

import org.ahpsignpost.content.ContentPack;

/** The messages of a content pack, for tests of other modules. */
public final class TestMessages {

    private TestMessages() {}

    public static Messages of(ContentPack pack) {
        return MessageBook.of(pack);
    }
}
