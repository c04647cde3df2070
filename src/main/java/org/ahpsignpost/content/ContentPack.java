package org.ahpsignpost.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Everything people read and everything that decides it, as files: YAML as checked trees, the rest as bytes. Immutable once loaded.
 */
public final class ContentPack {

    private final Map<String, byte[]> bytes;
    private final Map<String, ContentFile> files;
    private final String hash;

    private ContentPack(Map<String, byte[]> bytes, Map<String, ContentFile> files) {
        this.bytes = bytes;
        this.files = files;
        this.hash = PackHash.of(bytes);
    }

    /**
     * Reads the pack, holds every YAML file against its schema and runs every module's check.
     *
     * @throws ContentRefusedException with every problem found
     */
    public static ContentPack load(ContentSource source) {
        var problems = new ContentProblems();
        var bytes = new TreeMap<>(source.read());
        var files = new TreeMap<String, ContentFile>();
        bytes.forEach((path, content) -> {
            if (path.endsWith(".yaml")) {
                YamlReader.read(path, content, problems).ifPresent(file -> files.put(path, file));
            }
        });
        var pack = new ContentPack(bytes, files);
        boolean allRead = problems.isEmpty();
        Schemas.of(pack, problems).check(files.values(), problems);
        if (allRead) {
            ServiceLoader.load(ContentCheck.class).forEach(check -> check(check, pack, problems));
        }
        problems.refuseIfAny();
        return pack.withoutLines();
    }

    /**
     * Runs a module's check, whose problems are told together with those of the schemas. It reads the trees as the schemas
     * promise them; where a promise is broken it may stumble, and then the schema's problem is the one to mend first. Without a
     * file that is no YAML at all every name in it would seem to be missing, so then no check runs.
     */
    private static void check(ContentCheck check, ContentPack pack, ContentProblems problems) {
        boolean asPromised = problems.isEmpty();
        try {
            check.check(pack, problems);
        } catch (RuntimeException e) {
            if (asPromised) {
                throw e;
            }
        }
    }

    /** Line numbers are for whoever mends a pack; one that has passed every check needs no memory for them. */
    private ContentPack withoutLines() {
        files.replaceAll((path, file) -> new ContentFile(path, file.tree(), Map.of()));
        return this;
    }

    /** The files of a folder such as {@code flows} and the folders below it, by path. */
    public List<ContentFile> in(String folder) {
        return files.values().stream()
                .filter(file -> file.path().startsWith(folder + "/"))
                .toList();
    }

    public Collection<ContentFile> files() {
        return files.values();
    }

    public Optional<ContentFile> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** @throws NoSuchElementException naming the file, where the pack does not hold it */
    public ContentFile file(String path) {
        return find(path).orElseThrow(() -> new NoSuchElementException("the content pack has no file " + path));
    }

    /** The bytes of any file of the pack, YAML or not. */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(bytes.get(path)).map(byte[]::clone);
    }

    /** Paths of all files below a folder, whatever their ending. */
    public List<String> paths(String folder) {
        return bytes.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .toList();
    }

    /** Names this version of the content: {@code sha256:} and the first 16 hexadecimal digits over all paths and bytes. */
    public String hash() {
        return hash;
    }
}
