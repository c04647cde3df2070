package org.ahpsignpost.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.ahpsignpost.channel.sms.Keyword.Order;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordsTest {

    private static final ContentPack PACK = TestPack.pack();
    private static final Keywords KEYWORDS = Keywords.of(PACK);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "stop",
                "Stop.",
                " stop! ",
                "\"STOP\"",
                "‘stop’",
                "STOP\n",
                "sToP…",
                "(stop)",
                "STOPALL",
                "Stop all",
                "UNSUBSCRIBE",
                "Cancel",
                "END",
                "quit",
                "REVOKE",
                "OPTOUT",
                "opt out",
                "OPT-OUT",
                "ＳＴＯＰ",
                "stop 🛑",
                "please stop"
            })
    void stopIsHeardHoweverItIsWritten(String message) {
        assertThat(KEYWORDS.in(message)).contains(new Keyword(Order.STOP, Language.EN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "please don't stop my physio",
                "STOP 12345",
                "stop it hurts",
                "bus stop",
                "the pain won't stop",
                "end of life care",
                "cancel my appointment",
                "stops",
                "help my foot hurts",
                "more pain",
                "no",
                "yes",
                "",
                "1",
                "🛑"
            })
    void ordinaryMessagesAreNoOrder(String message) {
        assertThat(KEYWORDS.in(message)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "START, START", "unstop, START", "HELP, HELP", "info, HELP", "More, MORE", "more please, MORE", "MWY, MORE",
        "Więcej, MORE", "wiecej, MORE", "آرام, ''", "روکو, STOP", "band karo, STOP", "Dość!, STOP", "ARRÊT, STOP",
        "arret, STOP", "停止, STOP", "退订, STOP", "退訂, STOP", "стоп, STOP", "বন্ধ করুন, STOP", "ਬੰਦ ਕਰੋ, STOP",
        "jooji, STOP", "更多, MORE", "БІЛЬШЕ, MORE"
    })
    void everyLanguageHasItsWords(String message, String order) {
        assertThat(KEYWORDS.in(message).map(keyword -> keyword.order().name()).orElse(""))
                .isEqualTo(order);
    }

    @Test
    void theWordsThatOurOwnTextsAskForAreHeardInEveryLanguage() {
        var messages = TestPack.messages();
        for (Language language : Language.values()) {
            String more = messages.text("sms.more", language);
            boolean heard = java.util.Arrays.stream(more.split("[ :\"“”。.]"))
                    .anyMatch(word -> KEYWORDS.in(word)
                            .filter(keyword -> keyword.order() == Order.MORE)
                            .isPresent());
            boolean twoWords = KEYWORDS.in("MAI MULT").isPresent() && more.contains("MAI MULT");
            assertThat(heard
                            || twoWords
                            || (more.contains("更多") && KEYWORDS.in("更多").isPresent()))
                    .as(language + ": " + more)
                    .isTrue();
            assertThat(messages.text("sms.stopped", language)).contains("START", "999");
            assertThat(messages.text("sms.hello", language).toUpperCase(Locale.ROOT))
                    .contains("STOP", "SIGNPOST");
        }
    }
}
