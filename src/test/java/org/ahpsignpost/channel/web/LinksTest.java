package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.ahpsignpost.reply.Card;
import org.junit.jupiter.api.Test;

class LinksTest {

    private final Links links = new Links();

    @Test
    void aNumberIsCalledAsItIsWritten() {
        assertThat(links.call("999")).isEqualTo("tel:999");
        assertThat(links.call("0116 496 0101")).isEqualTo("tel:01164960101");
        assertThat(links.call("+44 (0)116 496 0101")).isEqualTo("tel:+4401164960101");
        assertThat(links.call("111, option 2")).isEqualTo("tel:111");
    }

    @Test
    void wordsAreNotCalled() {
        assertThat(links.call("ask at the desk")).isNull();
        assertThat(links.call("2 or 3 times")).isNull();
        assertThat(links.call("")).isNull();
        assertThat(links.call(null)).isNull();
    }

    @Test
    void onlyWebAddressesAreFollowed() {
        assertThat(links.web("https://example.org/a?b=c")).isEqualTo("https://example.org/a?b=c");
        assertThat(links.web("HTTPS://example.org")).isEqualTo("HTTPS://example.org");
        assertThat(links.web("javascript:alert(1)")).isNull();
        assertThat(links.web("data:text/html,x")).isNull();
        assertThat(links.web("example.org")).isNull();
        assertThat(links.web(null)).isNull();
    }

    @Test
    void onlyOneWholeAddressIsWrittenTo() {
        assertThat(links.email("hello@example.org")).isEqualTo("mailto:hello@example.org");
        assertThat(links.email("hello@example.org?bcc=me@example.org")).isNull();
        assertThat(links.email("write to hello@example.org")).isNull();
        assertThat(links.email(null)).isNull();
    }

    @Test
    void aNumberToTextGetsNoLink() {
        assertThat(links.contact(new Card.Contact("Shout", "text", "85258"))).isNull();
        assertThat(links.contact(new Card.Contact("Samaritans", "call", "116 123")))
                .isEqualTo("tel:116123");
        assertThat(links.contact(new Card.Contact("NHS 111", "web", "https://111.nhs.uk")))
                .isEqualTo("https://111.nhs.uk");
    }
}
