package org.ahpsignpost.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.ahpsignpost.labels.Language;

/**
 * OpenNLP's detector, among our languages in Latin letters. The model (103 languages, 10 MB) is read once in the
 * background; a message that comes before it is ready waits a little. The model is shared; each call makes its own
 * light detector.
 */
final class OpenNlpDetector implements Detector {

    private static final String MODEL = "/langdetect-183.bin";
    private static final long LONGEST_WAIT_SECONDS = 5;
    private static final int LONGEST_TEXT = 400;
    /** How many of the first answers may be languages that we do not offer, which are near to ours. */
    private static final int NEAR = 2;

    private static final Map<String, Language> OURS = Map.of(
            "eng",
            Language.EN,
            "cym",
            Language.CY,
            "pol",
            Language.PL,
            "ron",
            Language.RO,
            "som",
            Language.SO,
            "por",
            Language.PT,
            "spa",
            Language.ES,
            "fra",
            Language.FR,
            "tur",
            Language.TR);

    private final CompletableFuture<LanguageDetectorModel> model;

    private OpenNlpDetector(CompletableFuture<LanguageDetectorModel> model) {
        this.model = model;
    }

    static OpenNlpDetector loading() {
        var model = new CompletableFuture<LanguageDetectorModel>();
        Thread.ofPlatform().daemon().name("language-model").start(() -> load(model));
        return new OpenNlpDetector(model);
    }

    private static void load(CompletableFuture<LanguageDetectorModel> model) {
        try (InputStream in = OpenNlpDetector.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("the language model is not on the class path");
            }
            model.complete(new LanguageDetectorModel(in));
        } catch (IOException e) {
            model.completeExceptionally(new UncheckedIOException(e));
        }
    }

    @Override
    public Optional<LanguageGuess> guess(String text, double overEnglish) {
        return ready().flatMap(loaded -> guess(loaded, text, overEnglish));
    }

    private static Optional<LanguageGuess> guess(LanguageDetectorModel model, String text, double overEnglish) {
        var answers = new LanguageDetectorME(model)
                .predictLanguages(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        Language best = null;
        double confidence = 0;
        double all = 0;
        double english = 0;
        for (int rank = 0; rank < answers.length; rank++) {
            var language = OURS.get(answers[rank].getLang());
            if (language == null) {
                continue;
            }
            if (best == null && rank > NEAR) {
                return Optional.empty();
            }
            all += answers[rank].getConfidence();
            english = language == Language.EN ? answers[rank].getConfidence() : english;
            if (best == null) {
                best = language;
                confidence = answers[rank].getConfidence();
            }
        }
        if (best == null || (best != Language.EN && confidence < english * overEnglish)) {
            return Optional.empty();
        }
        return Optional.of(new LanguageGuess(best, confidence / all, LanguageGuess.DETECTOR));
    }

    private Optional<LanguageDetectorModel> ready() {
        try {
            return Optional.of(model.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
    }
}
