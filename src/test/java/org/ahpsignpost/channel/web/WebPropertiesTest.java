package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPropertiesTest {

    @Test
    void sitesThatMayHoldTheChatAreOrigins() {
        var sites = List.of(" https://trust.example.org ", "", "http://localhost:8080");

        assertThat(new WebProperties(sites, "", Duration.ofSeconds(1)).embedSites())
                .containsExactly("https://trust.example.org", "http://localhost:8080");
    }

    /** Each of these would let in more than one site, or break the header for all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https://*",
                "http://trust.example.org",
                "https://trust.example.org/page",
                "https://a.example; script-src *",
                "trust.example.org",
                "https://user@a.example"
            })
    void anythingElseStopsTheStart(String site) {
        assertThatThrownBy(() -> new WebProperties(List.of(site), "", Duration.ofSeconds(1)))
                .hasMessageContaining("SIGNPOST_WEB_EMBEDSITES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3.", "a.b", "-1.2", "3.4.5", "9999999999.1"})
    void aHeaderThatCannotBeReadMeansThatThePageShowsNothing(String header) {
        assertThat(Have.of(header)).isNull();
        assertThat(Have.of("3.2")).isEqualTo(new Have(3, 2));
    }
}
