package org.ahpsignpost.knowledge;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblem;
import org.ahpsignpost.content.ContentRefusedException;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.content.LightPack;

/** The shipped content pack, as it is or with one thing changed. */
final class Packs {

    private static final ContentSource SHIPPED = ContentSource.folder(Path.of("conversations"));
    private static final ContentPack PACK = ContentPack.load(SHIPPED);

    private Packs() {}

    static ContentPack shipped() {
        return PACK;
    }

    static Knowledge knowledge() {
        return ContentKnowledge.of(PACK);
    }

    /** The shipped pack with the first {@code from} in a file replaced; fails where the file does not hold it. */
    static ContentSource with(String path, String from, String to) {
        return () -> {
            var files = new TreeMap<>(LightPack.files());
            String text = new String(files.get(path), StandardCharsets.UTF_8);
            int at = text.indexOf(from);
            if (at < 0) {
                throw new IllegalArgumentException(path + " does not hold: " + from);
            }
            files.put(
                    path,
                    (text.substring(0, at) + to + text.substring(at + from.length())).getBytes(StandardCharsets.UTF_8));
            return files;
        };
    }

    /** The shipped pack, what is only learnt from left out, with one more file. */
    static ContentSource withFile(String path, String text) {
        return () -> {
            var files = new TreeMap<>(LightPack.files());
            files.put(path, text.getBytes(StandardCharsets.UTF_8));
            return files;
        };
    }

    /** What is wrong with that pack; empty where nothing is. */
    static List<ContentProblem> problems(ContentSource source) {
        try {
            ContentPack.load(source);
            return List.of();
        } catch (ContentRefusedException e) {
            return e.problems();
        }
    }
}
