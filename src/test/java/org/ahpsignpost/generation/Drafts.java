package org.ahpsignpost.generation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.generation.Ask.Passage;
import org.ahpsignpost.generation.ModelReply.Finish;
import org.ahpsignpost.generation.ModelReply.Spoken;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.language.PackedLanguages;
import org.ahpsignpost.plainlanguage.ReadingMeter;
import org.ahpsignpost.plainlanguage.ReadingMeters;
import org.ahpsignpost.privacy.PackedPrivacy;

/** Asks, answers and guards for tests, with the packed content. */
final class Drafts {

    static final ContentPack PACK = ContentPack.load(ContentSource.packaged());
    static final Map<Language, GuardWords> WORDS = GenerationConfiguration.words(PACK);

    static final Occasion OCCASION = new Occasion("c1", 1, Language.EN, Instant.parse("2026-11-23T10:00:00Z"));

    static final String PODIATRIST =
            "A podiatrist looks after feet and lower legs. In some areas you can ask for help yourself.";

    /** A service as its card is written, with what guards look for. */
    static final String CLINIC = """
            Leeds Foot Clinic, about 1.5 miles away
            How to get in: We will reply within 5 working days. You must not wait longer than 2 weeks.
            Phone: 0113 496 0101
            Cost: £9.90 for each visit. Only the first 3 visits are free.
            Open: Monday to Friday, 9am to 5:30pm
            Web: https://leeds-feet.example.org/book
            E-mail: feet@example.org""";

    private static final ReadingMeter METER = ReadingMeters.packed();

    private Drafts() {}

    /** All guards in their order. */
    static List<Guard> guards() {
        return GenerationConfiguration.guards(PackedPrivacy.PERSONAL_DATA, PackedLanguages.FINDER, WORDS, METER);
    }

    static Ask ask() {
        return ask("what does a podiatrist do for my feet", Language.EN);
    }

    static Ask ask(String question, Language language) {
        var contacts = new Contacts();
        return new Ask(
                Purpose.ANSWER,
                new Occasion("c1", 1, language, OCCASION.at()),
                question,
                List.of(
                        new Passage("S1", "profession:podiatrist", "podiatrist", contacts.putAway(PODIATRIST)),
                        new Passage("S2", "svc-1", "Leeds Foot Clinic", contacts.putAway(CLINIC))),
                contacts);
    }

    /** An answer that cites both sources. */
    static Draft says(String answer) {
        return of(ask(), Answers.object(answer, List.of("S1", "S2"), false), Finish.STOP);
    }

    static Draft of(Ask ask, String content, Finish finish) {
        return Draft.of(ask, spoken(content, finish));
    }

    static Spoken spoken(String content, Finish finish) {
        return new Spoken(content, finish, "local-model", null, 0, 0);
    }
}
