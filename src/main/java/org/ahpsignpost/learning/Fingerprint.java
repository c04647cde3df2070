package org.ahpsignpost.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ahpsignpost.content.Sha256;

/**
 * Names what a model was made of: the content it learned from and the program that turned it into a model. With either changed the
 * name is another, so that an old model is never taken for a new one.
 */
public final class Fingerprint {

    private static final Class<?>[] TRAINER = {
        LinearTrainer.class,
        LinearModel.class,
        Weights.class,
        Examples.class,
        FeatureCount.class,
        HashIndex.class,
        Vocabulary.class,
        Softmax.class,
        ModelFile.class,
        Manner.class
    };

    private Fingerprint() {}

    /**
     * @param content the hash of what is learned from
     * @param program the classes that make features of it and choose the settings
     */
    public static String of(String content, Class<?>... program) {
        var digest = Sha256.start();
        digest.update(content.getBytes(StandardCharsets.UTF_8));
        for (var part : TRAINER) {
            digest.update(bytes(part));
        }
        for (var part : program) {
            digest.update(bytes(part));
        }
        return Sha256.name(digest);
    }

    private static byte[] bytes(Class<?> part) {
        String name = part.getName().substring(part.getName().lastIndexOf('.') + 1) + ".class";
        try (var in = part.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the class file of " + part.getName() + " cannot be read");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
