package org.ahpsignpost.learning;

import java.io.IOException;
import opennlp.tools.ml.model.MaxentModel;

/**
 * How a model is made.
 *
 * @param name of the model in plain words, such as {@code classifier of wishes}
 * @param fingerprint of everything the model depends on, by {@link Fingerprint}: examples and program
 * @param training makes a model with {@link LinearTrainer}; takes seconds
 */
public record Recipe(String name, String fingerprint, Training training) {

    /** Makes the model anew. */
    @FunctionalInterface
    public interface Training {
        MaxentModel train() throws IOException;
    }

    String fileName() {
        return plainName() + "-" + fingerprint + ".model";
    }

    /** The name of every model of this kind, whatever it was made of. */
    String plainName() {
        return name.replace(' ', '-');
    }
}
