package org.ahpsignpost.plainlanguage;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.plainlanguage.reading.EnglishMeter;
import org.ahpsignpost.plainlanguage.reading.LanguageMeter;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;

/** The meter with the bars of the packaged content, for tests of other modules. */
public final class ReadingMeters {

    private ReadingMeters() {}

    public static ReadingMeter packed() {
        var pack = ContentPack.load(ContentSource.packaged());
        return new ReadingMeter(new LanguageMeter(pack, new EnglishMeter(new EnglishSentences())));
    }
}
