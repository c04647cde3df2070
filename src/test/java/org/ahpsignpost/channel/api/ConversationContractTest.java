package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The JSON API of conversations, field by field as outside clients depend on it. */
class ConversationContractTest extends RunningService {

    private static final String CONVERSATIONS = "/api/v1/conversations";

    @ParameterizedTest
    @EnumSource(Channel.class)
    void aConversationOpensOnEveryChannelAndItsAddressIsTold(Channel channel) {
        var opened = http().post(CONVERSATIONS, Map.of("channel", channel.wire(), "audience", "patient"));

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.header("content-type")).startsWith("application/json");
        assertThat(names(opened.json())).containsExactly("conversationId", "replies");
        String id = opened.json().get("conversationId").asString();
        assertThat(opened.header("location")).isEqualTo(CONVERSATIONS + "/" + id);
        assertThat(names(opened.json().get("replies").get(0))).containsExactly("text", "choices", "card");
        assertThat(http().say(id, "hello").status()).isEqualTo(200);
    }

    @Test
    void anEmptyObjectOpensAConversationForAPatient() {
        var opened = http().postJson(CONVERSATIONS, "{}");

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.json().get("replies").get(0).get("text").asString()).contains("999");
    }

    @Test
    void staffAreGreetedInOtherWordsThanPatients() {
        var staff = http().post(CONVERSATIONS, Map.of("channel", "staff_portal", "audience", "staff"));
        var patient = http().post(CONVERSATIONS, Map.of("channel", "staff_portal", "audience", "patient"));

        assertThat(staff.status()).isEqualTo(201);
        assertThat(staff.json().get("replies").get(0).get("text"))
                .isNotEqualTo(patient.json().get("replies").get(0).get("text"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aConversationOpensInEveryLanguage(Language language) {
        var opened = http().post(CONVERSATIONS, Map.of("channel", "web", "language", language.code()));

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.json().get("replies").get(0).get("text").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "channel, fax, unknown-channel",
        "channel, WEB, unknown-channel",
        "channel, '', unknown-channel",
        "audience, doctor, unknown-audience",
        "language, de, unknown-language",
        "language, EN, unknown-language",
    })
    void aNameThatIsInNoClosedListIsRefusedByItsField(String field, String value, String problem) {
        var body = new HashMap<>(Map.of("channel", "web"));
        body.put(field, value);

        var refused = IsProblem.of(http().post(CONVERSATIONS, body), 400, problem);

        assertThat(refused.get("field").asString()).isEqualTo(field);
    }

    @Test
    void aReplyHasTheseFieldsInThisOrder() {
        var reply = http().say(http().open(), "I need a podiatrist");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).startsWith("application/json");
        var json = reply.json();
        assertThat(names(json))
                .containsExactly(
                        "conversationId",
                        "turn",
                        "language",
                        "decision",
                        "safety",
                        "replies",
                        "reading",
                        "redactedText");
        assertThat(json.get("turn").isInt()).isTrue();
        assertThat(json.get("turn").asInt()).isEqualTo(1);
        assertThat(json.get("language").asString()).isEqualTo("en");
        assertThat(names(json.get("decision")))
                .containsExactly("kind", "label", "confidence", "alternatives", "flow", "step");
        assertThat(json.at("/decision/kind").asString()).isEqualTo("ask");
        assertThat(json.at("/decision/label").asString()).isEqualTo("profession:podiatrist");
        assertThat(json.at("/decision/flow").asString()).isEqualTo("find-a-service");
        assertThat(json.at("/decision/step").asString()).isEqualTo("ask-place");
        assertThat(json.at("/decision/confidence").asDouble()).isBetween(0.0, 1.0);
        assertThat(json.at("/decision/alternatives").isArray()).isTrue();
        assertThat(names(json.get("safety"))).containsExactly("category", "redFlag");
        assertThat(json.at("/safety/category").asString()).isEqualTo("none");
        assertThat(json.at("/safety/redFlag").isNull()).isTrue();
        assertThat(names(json.get("reading"))).containsExactly("grade", "words", "measure", "score", "bar");
        assertThat(json.at("/reading/grade").asDouble()).isLessThanOrEqualTo(6);
        assertThat(json.get("redactedText").asString()).isEqualTo("I need a podiatrist");
        for (JsonNode one : json.get("replies")) {
            assertThat(names(one)).containsExactly("text", "choices", "card");
            assertThat(one.get("choices").isArray()).isTrue();
        }
    }

    @Test
    void anotherReadingIsALabelAndAConfidence() {
        var alternatives =
                http().say(http().open(), "feet or speech or food help").json().at("/decision/alternatives");

        alternatives.forEach(one -> assertThat(names(one)).containsExactly("label", "confidence"));
    }

    @Test
    void whatWasNotUnderstoodHasNoLabelAndIsNotHidden() {
        var decision = http().say(http().open(), "qwxz").json().get("decision");

        assertThat(decision.get("kind").asString()).isEqualTo("fallback");
        assertThat(decision.get("label").isNull()).isTrue();
    }

    @Test
    void aRedFlagIsNamedAndItsReplyHasACardThatSaysCall999() {
        var json = http().say(http().open(), "I have chest pain").json();

        assertThat(json.at("/decision/kind").asString()).isEqualTo("escalate");
        assertThat(json.at("/safety/category").asString()).isEqualTo("emergency_999");
        assertThat(json.at("/safety/redFlag").asString()).matches("RF\\d\\d");
        assertThat(json.at("/replies/0/text").asString()).contains("999");
        var card = json.at("/replies/0/card");
        assertThat(names(card)).containsExactly("type", "heading", "contacts");
        assertThat(card.get("type").asString()).isEqualTo("emergency");
        assertThat(names(card.get("contacts").get(0))).containsExactly("name", "how", "value");
    }

    @Test
    void aServiceIsDrawnAsACardAndToldInFullInWords() {
        var json = http().say(http().open(), "I need a podiatrist near LS12").json();

        var card = json.at("/replies/2/card");
        assertThat(card.get("type").asString()).isEqualTo("service");
        assertThat(names(card))
                .containsExactly(
                        "type",
                        "id",
                        "name",
                        "example",
                        "organisation",
                        "description",
                        "address",
                        "miles",
                        "phone",
                        "email",
                        "url",
                        "selfReferral",
                        "howToGetIn",
                        "whoFor",
                        "cost",
                        "openingHours",
                        "access",
                        "alert",
                        "checked",
                        "latitude",
                        "longitude");
        assertThat(json.at("/replies/2/text").asString())
                .contains(card.get("name").asString())
                .contains(card.get("phone").asString());
    }

    @Test
    void turnsAreCountedFromOneAndAChoiceIsTakenByItsValue() {
        String id = http().open();
        var list = http().say(id, "find-a-service").json();
        var choice = list.get("replies")
                .get(list.get("replies").size() - 1)
                .get("choices")
                .get(0);
        assertThat(names(choice)).containsExactly("label", "value");

        var next = http().say(id, choice.get("value").asString()).json();

        assertThat(next.get("turn").asInt()).isEqualTo(2);
        assertThat(next.at("/decision/kind").asString()).isNotEqualTo("fallback");
    }

    @Test
    void theLanguageOfAMessageIsFoundWithoutBeingAskedFor() {
        var json = http().say(http().open(), "Potrzebuję fizjoterapeuty, bolą mnie plecy")
                .json();

        assertThat(json.get("language").asString()).isEqualTo("pl");
    }

    @Test
    void aTextMessageChannelWritesItsChoicesOut() {
        var json = http().say(http().open(Map.of("channel", "sms")), "hello").json();

        assertThat(json.at("/replies/0/text").asString()).contains("\n1 ").contains("\n2 ");
    }

    static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
