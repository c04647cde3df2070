package org.ahpsignpost.language;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.LanguageSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.ext.ExtensionLoader;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.learning.LinearTrainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * OpenNLP's detector, trained in the background at start on what people write to us in each language, Urdu, Bengali and Punjabi in
 * Latin letters among them. A message that comes before it is ready waits a little. Thread-safe.
 */
final class OpenNlpDetector implements Detector {

    private static final Logger LOG = LoggerFactory.getLogger(OpenNlpDetector.class);

    private static final long LONGEST_WAIT_SECONDS = 5;
    private static final int LONGEST_TEXT = 400;
    private static final int SEEN_AT_LEAST = 2;
    private static final int ROUNDS = 3;
    private static final double DROP = 0.3;

    /** So that what is said to be likely nine times in ten is; {@code ops/evaluate} prints the figures. */
    private static final double SHARPNESS = 1.5;

    private final CompletableFuture<LanguageDetectorModel> model;

    private OpenNlpDetector(CompletableFuture<LanguageDetectorModel> model) {
        this.model = model;
    }

    static OpenNlpDetector training(Supplier<List<LanguageSample>> samples) {
        var model = new CompletableFuture<LanguageDetectorModel>();
        Thread.ofPlatform().daemon().name("language-training").start(() -> train(samples, model));
        return new OpenNlpDetector(model);
    }

    private static void train(Supplier<List<LanguageSample>> samples, CompletableFuture<LanguageDetectorModel> model) {
        // OpenNLP makes the factory by its name only from packages it was told of
        ExtensionLoader.registerAllowedPackage(DetectorFactory.class.getPackageName());
        var settings = LinearTrainer.settings(SEEN_AT_LEAST, ROUNDS);
        settings.put(LinearTrainer.DROP_PARAM, DROP);
        settings.put(LinearTrainer.SHARPNESS_PARAM, SHARPNESS);
        try (var stream = ObjectStreamUtils.createObjectStream(samples.get())) {
            model.complete(LanguageDetectorME.train(stream, settings, new DetectorFactory()));
        } catch (IOException | RuntimeException e) {
            LOG.error("The language detector could not be trained; languages are told by script and words alone", e);
            model.completeExceptionally(e);
        }
    }

    @Override
    public Map<Language, Double> shares(String text) {
        var shares = new EnumMap<Language, Double>(Language.class);
        var ready = ready();
        if (ready != null) {
            String[] pieces = new LetterPieces().getContext(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
            var learned = ready.getMaxentModel();
            double[] likely = learned.eval(pieces);
            for (int i = 0; i < likely.length; i++) {
                shares.put(Language.of(learned.getOutcome(i)).orElseThrow(), likely[i]);
            }
        }
        return shares;
    }

    private @org.jspecify.annotations.Nullable LanguageDetectorModel ready() {
        try {
            return model.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException e) {
            return null;
        }
    }
}
