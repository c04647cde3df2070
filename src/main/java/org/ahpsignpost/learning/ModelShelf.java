package org.ahpsignpost.learning;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where models that were trained once wait for the next start: those of the packed content travel in the jar, those of a content
 * folder of its own stand beside the data. Thread-safe.
 */
public final class ModelShelf {

    private static final Logger LOG = LoggerFactory.getLogger(ModelShelf.class);

    private static final String PACKED = "prepared/models/";

    private static final String CURRENT = ".current";

    private final @Nullable Path folder;

    private ModelShelf(@Nullable Path folder) {
        this.folder = folder;
    }

    /** A shelf with the packed models, and with others in a folder that is made when the first is put there. */
    public static ModelShelf in(Path folder) {
        return new ModelShelf(folder);
    }

    /** A shelf with the packed models alone; what is put there is forgotten. */
    public static ModelShelf packed() {
        return new ModelShelf(null);
    }

    /** The shelf that the build packs. */
    static ModelShelf toPack(Path classes) {
        return new ModelShelf(classes.resolve(PACKED));
    }

    /** The model of that recipe; empty where there is none, or where the file is broken. */
    Optional<LinearModel> find(Recipe recipe) {
        try (var in = open(recipe.fileName())) {
            return in == null ? Optional.empty() : Optional.of(ModelFile.read(in));
        } catch (IOException e) {
            LOG.warn("The stored {} cannot be read ({}); it is trained anew", recipe.name(), e.toString());
            return Optional.empty();
        }
    }

    /**
     * The packed model of that kind, made of the packed content and so perhaps of other examples: it serves until the right one is
     * trained, or where that cannot be done. Empty where there is none.
     */
    Optional<LinearModel> standIn(Recipe recipe) {
        try (var in = ModelShelf.class.getClassLoader().getResourceAsStream(PACKED + recipe.plainName() + CURRENT)) {
            if (in == null) {
                return Optional.empty();
            }
            String fingerprint = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return find(new Recipe(recipe.name(), fingerprint, recipe.training()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Notes which of the packed models is the one of the packed content. */
    void markCurrent(Recipe recipe) throws IOException {
        if (folder != null) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(recipe.plainName() + CURRENT), recipe.fingerprint());
        }
    }

    private @Nullable InputStream open(String fileName) throws IOException {
        var packed = ModelShelf.class.getClassLoader().getResourceAsStream(PACKED + fileName);
        if (packed != null || folder == null || !Files.exists(folder.resolve(fileName))) {
            return packed;
        }
        return new BufferedInputStream(Files.newInputStream(folder.resolve(fileName)));
    }

    /** Keeps a model in place of earlier ones of its name. Where that fails the next start trains again, and that is all. */
    void put(Recipe recipe, LinearModel model) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            removeEarlier(folder, recipe);
            // moved into place whole, so that a start never meets half a model
            Path part = Files.createTempFile(folder, "model", ".part");
            try (var out = Files.newOutputStream(part)) {
                ModelFile.write(model, out);
            }
            Files.move(part, folder.resolve(recipe.fileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The {} cannot be stored ({}); the next start trains it again", recipe.name(), e.toString());
        }
    }

    private static void removeEarlier(Path folder, Recipe recipe) throws IOException {
        String name = recipe.plainName() + "-";
        try (var files = Files.newDirectoryStream(folder, name + "*.model")) {
            for (Path earlier : files) {
                Files.deleteIfExists(earlier);
            }
        }
    }
}
