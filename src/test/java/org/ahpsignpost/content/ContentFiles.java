package org.ahpsignpost.content;

import java.nio.charset.StandardCharsets;

/** Content files made of text, for tests of what is done with them. */
public final class ContentFiles {

    private ContentFiles() {}

    public static ContentFile yaml(String path, String text) {
        return new ContentFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
