package org.ahpsignpost.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the content pack comes from. Conversation tests are not part of a pack and are left out. */
@FunctionalInterface
public interface ContentSource {

    /** All files by their path inside the pack, with {@code /} between folders. */
    Map<String, byte[]> read();

    /** A folder on disk, so that a content designer edits without building. */
    static ContentSource folder(Path folder) {
        return () -> {
            if (!Files.isDirectory(folder)) {
                throw new IllegalArgumentException("SIGNPOST_CONTENT_DIR names " + folder + ", which is not a folder");
            }
            var files = new TreeMap<String, byte[]>();
            try (var paths = Files.walk(folder)) {
                for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                    String name = folder.relativize(path).toString().replace('\\', '/');
                    if (belongs(name)) {
                        files.put(name, Files.readAllBytes(path));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the content folder " + folder + " could not be read", e);
            }
            return files;
        };
    }

    /** The pack that travels in the jar. */
    static ContentSource packaged() {
        return () -> {
            var files = new TreeMap<String, byte[]>();
            try {
                for (var resource :
                        new PathMatchingResourcePatternResolver().getResources("classpath*:conversations/**")) {
                    String url = resource.getURL().toString();
                    String name = url.substring(url.lastIndexOf("/conversations/") + "/conversations/".length());
                    if (resource.isReadable() && belongs(name) && !name.endsWith("/")) {
                        files.putIfAbsent(name, resource.getContentAsByteArray());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the packaged content could not be read", e);
            }
            return files;
        };
    }

    private static boolean belongs(String name) {
        return !name.isEmpty() && !name.startsWith("tests/") && !name.startsWith(".") && !name.contains("/.");
    }
}
