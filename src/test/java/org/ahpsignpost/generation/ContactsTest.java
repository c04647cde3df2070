package org.ahpsignpost.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

    @Test
    void whatIsPutAwayComesBackWordForWord() {
        var contacts = new Contacts();
        String away = contacts.putAway(Drafts.CLINIC);

        assertThat(away)
                .contains("Phone: [[PHONE-1]]", "Web: [[LINK-2]]", "E-mail: [[EMAIL-3]]")
                .doesNotContain("0113", "example.org");
        assertThat(contacts.bringBack(away)).isEqualTo(Drafts.CLINIC);
    }

    @Test
    void theSameContactHasOneTokenAcrossTexts() {
        var contacts = new Contacts();
        assertThat(contacts.putAway("Call 0113 496 0101. Or 0113 496 0102."))
                .isEqualTo("Call [[PHONE-1]]. Or [[PHONE-2]].");
        assertThat(contacts.putAway("Again: 0113 496 0101")).isEqualTo("Again: [[PHONE-1]]");
    }

    @Test
    void theFullStopBehindALinkStaysWhereItIs() {
        var contacts = new Contacts();
        String text = "See https://a.example.org/b?c=d. Then call.";
        assertThat(contacts.putAway(text)).isEqualTo("See [[LINK-1]]. Then call.");
        assertThat(contacts.bringBack(contacts.putAway(text))).isEqualTo(text);
    }

    @Test
    void aSourceCannotBringTokensOfItsOwn() {
        assertThat(new Contacts().putAway("See [[LINK-1]] now")).isEqualTo("See [LINK-1] now");
    }

    @Test
    void aTokenThatWasNotGivenStaysAsItIs() {
        assertThat(new Contacts().bringBack("Call [[PHONE-7]].")).isEqualTo("Call [[PHONE-7]].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0113 496 0101",
                "(0113) 496-0101",
                "+44 113 496 0101",
                "07700900123",
                "116 123",
                "85258",
                "101",
                "0.1.1.3.4.9.6",
                "٠١١٣ ٤٩٦",
                "https://example.org",
                "HTTP://EXAMPLE.ORG/x",
                "www.example",
                "nhs.uk/feet",
                "bit.ly/abc",
                "a.b@example.org"
            })
    void contactsAreSeen(String contact) {
        assertThat(Contacts.isIn("Try " + contact + " today")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 999 or 111.",
                "Open 9am to 5pm, 7 days.",
                "From 09:00 to 17:30.",
                "It costs £1,250.50.",
                "In 2026 we began.",
                "Ask for help. It is free.",
                "e.g. your GP"
            })
    void figuresAndOrdinaryWordsAreNoContacts(String text) {
        assertThat(Contacts.isIn(text)).isFalse();
        assertThat(new Contacts().putAway(text)).isEqualTo(text);
    }
}
