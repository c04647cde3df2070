package org.ahpsignpost.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything people read and everything that decides it, as files: YAML as checked trees, the rest as bytes. Never changes once
 * loaded. Thread-safe.
 */
public final class ContentPack {

    private static final String YAML = ".yaml";

    private final SortedMap<String, byte[]> others = new TreeMap<>();
    private final Map<String, String> folderHashes = new TreeMap<>();
    private final List<String> paths;
    private final Map<String, ContentFile> files;
    private final String hash;

    private ContentPack(SortedMap<String, byte[]> bytes, String hash, Map<String, ContentFile> files) {
        this.paths = List.copyOf(bytes.keySet());
        this.files = files;
        this.hash = hash;
        for (String path : paths) {
            if (!path.endsWith(YAML)) {
                others.put(path, bytes.get(path));
            }
            int slash = path.indexOf('/');
            if (slash > 0) {
                folderHashes.computeIfAbsent(
                        path.substring(0, slash), folder -> PackHash.of(bytes.subMap(folder + "/", folder + "0")));
            }
        }
    }

    /**
     * Reads the pack, holds every YAML file against its schema and runs every module's check, unless the build has done so with the
     * very same files.
     *
     * @throws ContentRefusedException with every problem found
     */
    public static ContentPack load(ContentSource source) {
        var bytes = new TreeMap<>(source.read());
        String hash = PackHash.of(bytes);
        return CheckedContent.isChecked(hash) ? unchecked(bytes, hash) : checked(bytes, hash);
    }

    /** Checks the pack whether or not the build has done so. */
    static ContentPack check(ContentSource source) {
        var bytes = new TreeMap<>(source.read());
        return checked(bytes, PackHash.of(bytes));
    }

    private static ContentPack unchecked(SortedMap<String, byte[]> bytes, String hash) {
        var files = new TreeMap<String, ContentFile>();
        bytes.forEach((path, content) -> {
            if (path.endsWith(YAML)) {
                files.put(path, new ContentFile(path, content));
            }
        });
        return new ContentPack(bytes, hash, files);
    }

    private static ContentPack checked(SortedMap<String, byte[]> bytes, String hash) {
        var problems = new ContentProblems();
        var files = new TreeMap<String, ContentFile>();
        bytes.forEach((path, content) -> {
            if (path.endsWith(YAML)) {
                YamlReader.read(path, content, problems)
                        .ifPresent(parts -> files.put(path, new ContentFile(path, content, parts)));
            }
        });
        var pack = new ContentPack(bytes, hash, files);
        boolean allRead = problems.isEmpty();
        Schemas.of(pack, problems).check(files.values(), problems);
        if (allRead) {
            ServiceLoader.load(ContentCheck.class).forEach(check -> check(check, pack, problems));
        }
        problems.refuseIfAny();
        return pack;
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
        return path.endsWith(YAML)
                ? find(path).map(ContentFile::bytes)
                : Optional.ofNullable(others.get(path)).map(byte[]::clone);
    }

    /** Paths of all files below a folder, whatever their ending. */
    public List<String> paths(String folder) {
        return paths.stream().filter(path -> path.startsWith(folder + "/")).toList();
    }

    /** Names this version of the content: {@code sha256:} and the first 16 hexadecimal digits over all paths and bytes. */
    public String hash() {
        return hash;
    }

    /** Names this version of the files below one of the pack's own folders in the same way. */
    public String hash(String folder) {
        return folderHashes.getOrDefault(folder, "");
    }
}
