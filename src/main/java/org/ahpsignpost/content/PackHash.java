package org.ahpsignpost.content;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The content pack's version: a digest over paths and bytes in path order. */
final class PackHash {

    private PackHash() {}

    static String of(Map<String, byte[]> sortedFiles) {
        var digest = Sha256.start();
        sortedFiles.forEach((path, content) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(content);
            digest.update((byte) 0);
        });
        return "sha256:" + Sha256.name(digest);
    }
}
