package org.ahpsignpost.plainlanguage.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    private static final Inflection INFLECTION = GlossaryReader.inflection(ContentPack.load(ContentSource.packaged()));

    @ParameterizedTest
    @CsvSource({
        "use, uses, used, used, using",
        "carry, carries, carried, carried, carrying",
        "give, gives, gave, given, giving",
        "plan, plans, planned, planned, planning",
        "visit, visits, visited, visited, visiting",
        "refer, refers, referred, referred, referring",
        "show, shows, showed, shown, showing",
        "watch, watches, watched, watched, watching",
        "play, plays, played, played, playing",
        "see, sees, saw, seen, seeing",
        "travel, travels, travelled, travelled, travelling"
    })
    void verbsTakeTheirForms(String verb, String third, String past, String participle, String ing) {
        assertThat(INFLECTION.third(verb)).isEqualTo(third);
        assertThat(INFLECTION.past(verb)).isEqualTo(past);
        assertThat(INFLECTION.participle(verb)).isEqualTo(participle);
        assertThat(INFLECTION.ing(verb)).isEqualTo(ing);
    }

    @ParameterizedTest
    @CsvSource({
        "given, give",
        "provided, provide",
        "assessed, assess",
        "carried, carry",
        "planned, plan",
        "managed, manage",
        "checked, check",
        "treated, treat",
        "reviewed, review",
        "used, use",
        "supplied, supply",
        "offered, offer",
        "invited, invite"
    })
    void participlesLeadBackToTheirVerb(String participle, String verb) {
        assertThat(INFLECTION.baseOfParticiple(participle)).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource({
        "giving, give",
        "living, live",
        "planning, plan",
        "having, have",
        "using, use",
        "lasting, last",
        "needing, need",
        "allowing, allow"
    })
    void soDoIngForms(String form, String verb) {
        assertThat(INFLECTION.baseOfIng(form)).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource({"check, checks", "body, bodies", "box, boxes", "child, children", "staff, staff", "day, days"})
    void nounsTakeTheirPlural(String one, String many) {
        assertThat(INFLECTION.plural(one)).isEqualTo(many);
    }
}
