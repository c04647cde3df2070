package org.ahpsignpost.plainlanguage;

import org.ahpsignpost.content.ContentCheck;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.plainlanguage.glossary.GlossaryCheck;
import org.ahpsignpost.plainlanguage.reading.EnglishMeter;
import org.ahpsignpost.plainlanguage.reading.LanguageMeter;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;

/** Refuses a text that is harder to read than its language's bar, and a glossary that would change what a text says. */
public final class PlainLanguageCheck implements ContentCheck {

    /** Formulas say little of fewer words. */
    static final int LEAST_WORDS = 20;

    @Override
    public void check(ContentPack pack, ContentProblems problems) {
        // small packs of other modules' tests do without the folder
        if (pack.in("plain-language").isEmpty()) {
            return;
        }
        GlossaryCheck.check(pack, problems);
        var meter = new LanguageMeter(pack, new EnglishMeter(new EnglishSentences()));
        for (Language language : Language.values()) {
            if (!meter.hasBar(language)) {
                problems.add(LanguageMeter.BARS, 1, "there must be a bar for " + language.code());
                return;
            }
        }
        var names = ContentTexts.names(pack);
        for (var text : ContentTexts.of(pack)) {
            String measured =
                    text.language() == Language.EN ? names.matcher(text.words()).replaceAll("help") : text.words();
            var plainness = meter.measure(measured, text.language());
            if (plainness.words() >= LEAST_WORDS && !plainness.keepsBar()) {
                problems.add(
                        text.file(),
                        text.pointer(),
                        "harder to read than the bar of " + text.language().code() + ": "
                                + plainness.measure().wire() + " " + plainness.score() + ", longest sentence "
                                + plainness.longest() + " words; the bar is " + plainness.bar());
            }
        }
    }
}
