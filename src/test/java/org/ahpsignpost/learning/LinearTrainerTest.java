package org.ahpsignpost.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import org.junit.jupiter.api.Test;

class LinearTrainerTest {

    private static final String[] FOOT = {"heel", "sore"};

    @Test
    void whatIsMostlySeenWithAnOutcomeLeadsToIt() throws IOException {
        var model = train();

        assertThat(model.getBestOutcome(model.eval(FOOT))).isEqualTo("foot");
        assertThat(model.getBestOutcome(model.eval(new String[] {"squint"}))).isEqualTo("eye");
    }

    @Test
    void sharesMakeOneTogetherAndWhatIsUnknownIsNotSure() throws IOException {
        var model = train();

        assertThat(Arrays.stream(model.eval(FOOT)).sum()).isCloseTo(1, within(1e-9));
        assertThat(Arrays.stream(model.eval(new String[] {"never", "seen"}))
                        .max()
                        .orElseThrow())
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theSameExamplesGiveTheSameModel() throws IOException {
        assertThat(train().eval(FOOT)).containsExactly(train().eval(FOOT));
    }

    @Test
    void examplesThatOpenNlpHasIndexedAreLearnedAsWell() throws IOException {
        var settings = LinearTrainer.settings(1, 10);
        var indexer = new OnePassDataIndexer();
        indexer.init(settings, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(events()));
        var model = trainer().train(indexer);

        assertThat(model.getBestOutcome(model.eval(FOOT))).isEqualTo("foot");
        assertThat(model.getBestOutcome(model.eval(new String[] {"squint"}))).isEqualTo("eye");
    }

    private static MaxentModel train() throws IOException {
        return trainer().train(ObjectStreamUtils.createObjectStream(events()));
    }

    private static LinearTrainer trainer() {
        var trainer = new LinearTrainer();
        trainer.init(LinearTrainer.settings(1, 10), new HashMap<>());
        return trainer;
    }

    private static List<Event> events() {
        var events = new ArrayList<Event>();
        for (int i = 0; i < 10; i++) {
            events.add(new Event("foot", new String[] {"heel", "sore", "walk"}));
            events.add(new Event("foot", new String[] {"toe", "sore"}));
            events.add(new Event("eye", new String[] {"squint", "child"}));
            events.add(new Event("eye", new String[] {"double", "sore"}));
        }
        return events;
    }
}
