package org.ahpsignpost.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.labels.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNamesTest {

    private final LanguageNames names = new LanguageNames(ContentPack.load(ContentSource.packaged()));

    @ParameterizedTest
    @CsvSource({
        "Polski please, PL",
        "اردو, UR",
        "cymraeg, CY",
        "po polsku proszę, PL",
        "ENGLISH, EN",
        "can we speak Somali please, SO",
        "af soomaali, SO",
        "Türkçe lütfen, TR",
        "turkce, TR",
        "română vă rog, RO",
        "请说中文, ZH",
        "廣東話, ZH",
        "বাংলায় বলুন, BN",
        "ਪੰਜਾਬੀ ਵਿੱਚ, PA",
        "ગુજરાતીમાં, GU",
        "українською будь ласка, UK",
        "بالعربي لو سمحت, AR",
        "español por favor, ES",
        "en français svp, FR",
        "portugues, PT"
    })
    void aWishForALanguageIsKnownByItsNameInAnySpelling(String text, Language language) {
        assertThat(names.asked(text)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({
        "my nan only speaks Punjabi and needs the podiatrist",
        "do you have a Polish interpreter",
        "my knee hurts",
        "English or Polish",
        "please",
        "''"
    })
    void aMessageAboutMoreThanALanguageIsNoSuchWish(String text) {
        assertThat(names.asked(text)).isEmpty();
    }

    @Test
    void aLanguageIsFoundInALongerMessageWhereItIsTheOnlyOne() {
        assertThat(names.mentioned("I find English hard, could we go on in Romanian"))
                .isEmpty();
        assertThat(names.mentioned("would it be possible to go on in Romanian")).contains(Language.RO);
    }
}
