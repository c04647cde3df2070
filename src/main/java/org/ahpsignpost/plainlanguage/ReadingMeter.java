package org.ahpsignpost.plainlanguage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.plainlanguage.reading.LanguageMeter;
import org.ahpsignpost.plainlanguage.reading.Plainness;

/** Measures replies, each by the measure of its language. Thread-safe; texts that were measured before are looked up. */
public final class ReadingMeter {

    private static final int REMEMBERED_TEXTS = 2_000;

    private record Text(String words, Language language) {}

    private final LanguageMeter meter;
    private final Cache<Text, Plainness> measured =
            Caffeine.newBuilder().maximumSize(REMEMBERED_TEXTS).build();

    public ReadingMeter(LanguageMeter meter) {
        this.meter = meter;
    }

    /** Measures a text; one without words has score 0. */
    public Reading measure(String text, Language language) {
        return Reading.of(plainness(text, language));
    }

    /** Whether a text is as plain as the language's bar asks. */
    public boolean keepsBar(String text, Language language) {
        return plainness(text, language).keepsBar();
    }

    private Plainness plainness(String text, Language language) {
        return measured.get(new Text(text, language), key -> meter.measure(key.words(), key.language()));
    }
}
