package org.ahpsignpost.plainlanguage.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ahpsignpost.plainlanguage.sentence.Token.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCutterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0116 496 0101",
                "+44 116 496 0101",
                "(0116) 496 0101",
                "https://www.example.org/a-b?c=1",
                "www.nhs.uk",
                "feet@example.org",
                "£9.90",
                "1,000",
                "5:30pm",
                "24/7",
                "3-4",
                "20%",
                "38C",
                "well-being",
                "don't",
                "A&E",
                "and/or",
                "e.g."
            })
    void whatBelongsTogetherStaysOneToken(String text) {
        assertThat(TokenCutter.cut("so " + text + " then"))
                .extracting(Token::text)
                .containsExactly("so", text, "then");
    }

    @Test
    void marksAreTokensOfTheirOwn() {
        assertThat(TokenCutter.cut("Call (if you can), please!"))
                .extracting(Token::text)
                .containsExactly("Call", "(", "if", "you", "can", ")", ",", "please", "!");
        assertThat(TokenCutter.cut("See www.nhs.uk.").getLast().text()).isEqualTo(".");
    }

    @Test
    void figuresAreNoPhoneNumbers() {
        assertThat(TokenCutter.cut("in 2026, 6 weeks")).extracting(Token::shape).doesNotContain(Shape.PHONE);
    }

    @Test
    void aSentenceIsWrittenAsItWasCut() {
        String text = "We don't see you before 9am (or after), so call 0116 496 0101; it's free!";
        assertThat(new Sentence(TokenCutter.cut(text)).text()).isEqualTo(text);
        assertThat(TokenCutter.cut("")).isEqualTo(List.of());
    }
}
