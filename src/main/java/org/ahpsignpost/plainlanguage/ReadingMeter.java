package org.ahpsignpost.plainlanguage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.ahpsignpost.plainlanguage.reading.EnglishMeter;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;

/** Measures English text by its Flesch-Kincaid grade. Thread-safe; texts that were measured before are looked up. */
public final class ReadingMeter {

    private static final int REMEMBERED_TEXTS = 2_000;

    private final EnglishMeter meter;
    private final Cache<String, Reading> measured =
            Caffeine.newBuilder().maximumSize(REMEMBERED_TEXTS).build();

    public ReadingMeter() {
        this(new EnglishMeter(new EnglishSentences()));
    }

    ReadingMeter(EnglishMeter meter) {
        this.meter = meter;
    }

    /** Measures a text; a text without words has grade 0. */
    public Reading measure(String text) {
        return measured.get(text, this::count);
    }

    private Reading count(String text) {
        var measures = meter.measure(text);
        return new Reading(Math.max(0, Math.round(measures.fleschKincaid() * 10) / 10.0), measures.words());
    }
}
