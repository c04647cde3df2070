package org.ahpsignpost.language;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageSample;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.ext.ExtensionLoader;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.learning.LinearTrainer;
import org.ahpsignpost.learning.Trained;

/**
 * OpenNLP's detector, trained on what people write to us in each language, Urdu, Bengali and Punjabi in Latin letters among them.
 * Thread-safe.
 */
final class OpenNlpDetector implements Detector {

    private static final int LONGEST_WAIT_SECONDS = 5;
    private static final int LONGEST_TEXT = 400;
    private static final int SEEN_AT_LEAST = 2;
    private static final int ROUNDS = 3;
    private static final double DROP = 0.3;

    /** So that what is said to be likely nine times in ten is; {@code ops/evaluate} prints the figures. */
    private static final double SHARPNESS = 1.5;

    private final Trained model;

    OpenNlpDetector(Trained model) {
        this.model = model;
    }

    /** What the detector decides by, learned from those samples. */
    static MaxentModel train(List<LanguageSample> samples) throws IOException {
        // OpenNLP makes the factory by its name only from packages it was told of
        ExtensionLoader.registerAllowedPackage(DetectorFactory.class.getPackageName());
        var settings = LinearTrainer.settings(SEEN_AT_LEAST, ROUNDS);
        settings.put(LinearTrainer.DROP_PARAM, DROP);
        settings.put(LinearTrainer.SHARPNESS_PARAM, SHARPNESS);
        try (var stream = ObjectStreamUtils.createObjectStream(samples)) {
            return LanguageDetectorME.train(stream, settings, new DetectorFactory())
                    .getMaxentModel();
        }
    }

    @Override
    public Map<Language, Double> shares(String text) {
        try {
            return shares(model.get(LONGEST_WAIT_SECONDS), text);
        } catch (IllegalStateException e) {
            // script and words still tell, and the screen for danger must not wait
            return Map.of();
        }
    }

    private static Map<Language, Double> shares(MaxentModel learned, String text) {
        String[] pieces = new LetterPieces().getContext(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        double[] likely = learned.eval(pieces);
        var shares = new EnumMap<Language, Double>(Language.class);
        for (int i = 0; i < likely.length; i++) {
            shares.put(Language.of(learned.getOutcome(i)).orElseThrow(), likely[i]);
        }
        return shares;
    }
}
