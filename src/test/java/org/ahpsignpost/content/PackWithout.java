package org.ahpsignpost.content;

import java.util.TreeMap;

/** The packed content with something taken away, for tests of what is done without it. */
public final class PackWithout {

    private PackWithout() {}

    /** @param paths files that are not there */
    public static ContentPack files(String... paths) {
        var files = new TreeMap<>(LightPack.files());
        for (String path : paths) {
            if (files.remove(path) == null) {
                throw new IllegalArgumentException("the pack has no " + path + " to take away");
            }
        }
        return ContentPack.load(() -> files);
    }
}
