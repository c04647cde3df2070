package org.ahpsignpost.plainlanguage;

import org.ahpsignpost.labels.Language;

/** English that someone aged 9 to 11 can read. */
final class EnglishReadingBar implements ReadingBar {

    private static final double HIGHEST_GRADE = 6;

    private final ReadingMeter meter;

    EnglishReadingBar(ReadingMeter meter) {
        this.meter = meter;
    }

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public boolean passes(String text) {
        return meter.measure(text).grade() <= HIGHEST_GRADE;
    }
}
