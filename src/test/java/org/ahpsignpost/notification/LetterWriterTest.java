package org.ahpsignpost.notification;

import static org.ahpsignpost.notification.Samples.NOTICE;
import static org.ahpsignpost.notification.Samples.SINCE;
import static org.ahpsignpost.notification.Samples.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.PackWithout;
import org.ahpsignpost.messages.TestMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in a notification, and that nothing else does. */
class LetterWriterTest {

    private static final Address WEBHOOK = new Address(Address.WEBHOOK, "https://example.org/hook");
    private static final Address TEAMS = new Address(Address.TEAMS, "https://a.logic.azure.com/workflows/x");
    private static final Address MAIL = new Address(Address.MAIL, "duty@nhs.net");
    private static final String LINK = "https://signpost.example.nhs.uk/desk/cases/K7F2-QM";

    @Test
    void aWebhookIsToldTheNoticeAndALinkAndNothingElse() {
        assertThat(WRITER.body(WEBHOOK, "the-id", NOTICE))
                .isEqualTo("{\"id\":\"the-id\",\"event\":\"offered\",\"reference\":\"K7F2-QM\",\"urgency\":\"urgent\","
                        + "\"contact\":0,\"since\":\"2026-11-23T10:00:00Z\",\"link\":\"" + LINK + "\"}");
    }

    @Test
    void anEMailHasTheReferenceAloneInItsSubject() {
        MailBody mail = MailBody.of(WRITER.body(MAIL, "the-id", NOTICE));

        assertThat(mail.subject()).isEqualTo("Signpost case K7F2-QM");
        assertThat(mail.text())
                .contains("A case waits")
                .contains("Reference: K7F2-QM")
                .contains("Urgency: Urgent")
                .contains("Since: 23 November 2026 at 10:00")
                .contains(LINK);
    }

    @Test
    void theTimeIsTheTimeInEngland() {
        var summer = new Notice("K7F2-QM", "offered", "urgent", 0, Instant.parse("2026-07-01T10:00:00Z"));

        assertThat(MailBody.of(WRITER.body(MAIL, "the-id", summer)).text()).contains("1 July 2026 at 11:00");
    }

    @Test
    void aCardOfTeamsHasTheShapeThatWorkflowsTake() {
        JsonNode card = JsonMapper.shared().readTree(WRITER.body(TEAMS, "the-id", NOTICE));
        JsonNode content = card.at("/attachments/0/content");

        assertThat(card.path("type").asString()).isEqualTo("message");
        assertThat(card.at("/attachments/0/contentType").asString())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(card.at("/attachments/0/contentUrl").isNull()).isTrue();
        assertThat(content.path("$schema").asString()).isEqualTo("http://adaptivecards.io/schemas/adaptive-card.json");
        assertThat(content.path("type").asString()).isEqualTo("AdaptiveCard");
        assertThat(content.path("version").asString()).isEqualTo("1.4");
        assertThat(content.at("/body/0/text").asString()).isEqualTo("A case waits for one of you to take it.");
        assertThat(content.at("/body/1/facts").findValuesAsString("value"))
                .containsExactly("K7F2-QM", "Urgent", "23 November 2026 at 10:00");
        assertThat(content.at("/actions/0/type").asString()).isEqualTo("Action.OpenUrl");
        assertThat(content.at("/actions/0/url").asString()).isEqualTo(LINK);
    }

    @ParameterizedTest
    @CsvSource({"offered,emergency", "offered,routine", "danger,emergency", "danger,urgent", "unanswered,routine"})
    void everyEventAndUrgencyHasItsWords(String event, String urgency) {
        var notice = new Notice("K7F2-QM", event, urgency, 1, SINCE);

        for (Address address : new Address[] {WEBHOOK, TEAMS, MAIL}) {
            assertThat(WRITER.body(address, "the-id", notice))
                    .contains("K7F2-QM")
                    .doesNotContain("notify.");
        }
    }

    @Test
    void aPackWithoutTheWordsIsRefusedAtStartAndNotWhenSomebodyWaits() {
        ContentPack without = PackWithout.files("messages/notify.en.yaml");

        assertThatThrownBy(() -> new Wording(TestMessages.of(without)))
                .isInstanceOf(NotifySettingsException.class)
                .hasMessageContaining("notify.text.danger")
                .hasMessageContaining("messages/notify.en.yaml");
    }
}
