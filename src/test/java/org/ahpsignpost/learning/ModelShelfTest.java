package org.ahpsignpost.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelShelfTest {

    private static final String[] FOOT = {"heel", "sore", "never-seen"};

    @TempDir
    private Path folder;

    private final AtomicInteger trainings = new AtomicInteger();

    @Test
    void aModelIsTrainedOnceAndAnswersTheSameFromTheShelf() {
        double[] first = Trained.begin(recipe("a"), shelf()).get().eval(FOOT);
        double[] second = Trained.begin(recipe("a"), shelf()).get().eval(FOOT);

        assertThat(second).containsExactly(first);
        assertThat(trainings).hasValue(1);
    }

    @Test
    void otherExamplesMakeAnotherModelThatTakesTheOldOnesPlace() throws IOException {
        Trained.begin(recipe("a"), shelf()).get();
        Trained.begin(recipe("b"), shelf()).get();

        assertThat(trainings).hasValue(2);
        assertThat(files()).containsExactly("test-model-b.model");
    }

    @Test
    void aBrokenFileIsTrainedAnew() throws IOException {
        Trained.begin(recipe("a"), shelf()).get();
        Path file = folder.resolve("models/test-model-a.model");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(Trained.begin(recipe("a"), shelf()).get().getNumOutcomes()).isEqualTo(2);
        assertThat(trainings).hasValue(2);
    }

    @Test
    void aFolderThatCannotBeMadeCostsOnlyTheNextTraining() throws IOException {
        Files.writeString(folder.resolve("models"), "a file where the folder should be");

        assertThat(Trained.begin(recipe("a"), shelf()).get().getNumOutcomes()).isEqualTo(2);
    }

    @Test
    void whereAModelCannotBeTrainedThePackedOneOfItsKindServes() {
        var recipe = new Recipe("second net for danger", "other-examples", () -> {
            throw new IOException("no room to train");
        });
        var trained = Trained.begin(recipe, shelf());

        assertThat(trained.get().getNumOutcomes()).isGreaterThan(30);
        assertThat(trained.now()).isSameAs(trained.get());
    }

    @Test
    void whereThereIsNoneOfItsKindWhoeverAsksIsTold() {
        var recipe = new Recipe("unheard of", "a", () -> {
            throw new IOException("no room to train");
        });
        var trained = Trained.begin(recipe, shelf());

        assertThatThrownBy(trained::get).isInstanceOf(IllegalStateException.class);
        assertThat(trained.now()).isNull();
    }

    @Test
    void aFingerprintChangesWithTheContentAndWithTheProgram() {
        assertThat(List.of(
                        Fingerprint.of("content"),
                        Fingerprint.of("other content"),
                        Fingerprint.of("content", ModelShelfTest.class)))
                .doesNotHaveDuplicates();
        assertThat(Fingerprint.of("content")).isEqualTo(Fingerprint.of("content"));
    }

    private ModelShelf shelf() {
        return ModelShelf.in(folder.resolve("models"));
    }

    private Recipe recipe(String fingerprint) {
        return new Recipe("test model", fingerprint, this::train);
    }

    private MaxentModel train() throws IOException {
        trainings.incrementAndGet();
        var trainer = new LinearTrainer();
        trainer.init(LinearTrainer.settings(1, 10), new HashMap<>());
        var events = new ArrayList<Event>();
        for (int i = 0; i < 10; i++) {
            events.add(new Event("foot", new String[] {"heel", "sore", "walk"}));
            events.add(new Event("eye", new String[] {"squint", "child"}));
        }
        return trainer.train(ObjectStreamUtils.createObjectStream(events));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("models"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
