package org.ahpsignpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ahpsignpost.conversation.ConversationFile.Expectation;
import org.ahpsignpost.conversation.ConversationFile.Line;
import org.ahpsignpost.conversation.ConversationFile.Script;
import org.ahpsignpost.conversation.Conversations.Answer;
import org.ahpsignpost.conversation.Conversations.Opening;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.reply.Choice;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.reply.ResourceCard;
import org.ahpsignpost.reply.ServiceCard;

/** Plays one scripted conversation and holds every reply against what must be true of it. */
public final class ScriptRunner {

    private final Conversations conversations;
    private final Consumer<Duration> clock;
    private final Set<String> labels = new TreeSet<>();

    public ScriptRunner(Conversations conversations, Consumer<Duration> clock) {
        this.conversations = conversations;
        this.clock = clock;
    }

    public Set<String> labelsSeen() {
        return labels;
    }

    public String play(Script script) {
        var channel = Channel.of(orElse(script.channel(), "web")).orElseThrow();
        var audience = Audience.of(orElse(script.audience(), "patient")).orElseThrow();
        var opened = (Opening.Opened) conversations.open(channel, audience, null);
        if (script.welcome() != null) {
            checkWords("the welcome", script.welcome(), opened.replies());
        }
        int number = 0;
        for (Line line : script.turns()) {
            number++;
            if (line.later() != null) {
                clock.accept(duration(line.later()));
            } else {
                play(script.name() + ", message " + number, opened.conversationId(), line);
            }
        }
        return opened.conversationId();
    }

    private void play(String where, String conversationId, Line line) {
        var answer = conversations.say(conversationId, line.messageId(), orElse(line.person(), ""));
        var expected = line.expect();
        if (expected != null && expected.problem() != null) {
            assertThat(problem(answer)).as(where).isEqualTo(expected.problem());
            return;
        }
        assertThat(answer).as(where).isInstanceOf(Answer.Answered.class);
        var reply = ((Answer.Answered) answer).reply();
        if (reply.decision().label() != null) {
            labels.add(reply.decision().label().value());
        }
        if (expected != null) {
            check(where + " \"" + line.person() + "\"", expected, reply);
        }
    }

    private static void check(String where, Expectation expected, TurnReply reply) {
        String at = where + " was answered with " + Json.write(reply) + "\n";
        var decision = reply.decision();
        equal(at, "kind", expected.kind(), decision.kind().wire());
        equal(
                at,
                "label",
                expected.label(),
                decision.label() == null ? "none" : decision.label().value());
        if (Boolean.TRUE.equals(expected.noLabel())) {
            assertThat(decision.label()).as(at + "label").isNull();
        }
        equal(at, "flow", expected.flow(), String.valueOf(decision.flow()));
        equal(at, "step", expected.step(), String.valueOf(decision.step()));
        equal(at, "safety", expected.safety(), reply.safety().category().wire());
        equal(at, "red flag", expected.redFlag(), String.valueOf(reply.safety().redFlag()));
        equal(at, "language", expected.language(), reply.language().code());
        equal(at, "kept text", expected.keptText(), reply.redactedText());
        if (expected.turn() != null) {
            assertThat(reply.turn()).as(at + "turn").isEqualTo(expected.turn());
        }
        if (expected.gradeAtMost() != null) {
            assertThat(reply.reading().grade()).as(at + "grade").isLessThanOrEqualTo(expected.gradeAtMost());
        }
        checkWords(at, expected, reply.replies());
    }

    private static void checkWords(String at, Expectation expected, List<Reply> replies) {
        String words =
                String.join("\n", replies.stream().map(Reply::text).toList()).toLowerCase(Locale.ROOT);
        list(expected.says()).forEach(word -> assertThat(words).as(at).contains(word.toLowerCase(Locale.ROOT)));
        list(expected.doesNotSay())
                .forEach(word -> assertThat(words).as(at).doesNotContain(word.toLowerCase(Locale.ROOT)));
        var choices = replies.stream()
                .flatMap(reply -> reply.choices().stream())
                .map(Choice::value)
                .toList();
        if (expected.choices() != null) {
            assertThat(choices).as(at + "choices").containsAll(expected.choices());
        }
        var cards = replies.stream()
                .map(Reply::card)
                .filter(java.util.Objects::nonNull)
                .toList();
        if (expected.cards() != null) {
            var types = cards.stream()
                    .map(card ->
                            card.getClass().getSimpleName().replace("Card", "").toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(types).as(at + "cards").isEqualTo(expected.cards());
        }
        if (expected.servicesAtLeast() != null) {
            assertThat(cards.stream().filter(ServiceCard.class::isInstance).count())
                    .as(at + "services")
                    .isGreaterThanOrEqualTo(expected.servicesAtLeast());
        }
        if (expected.resources() != null) {
            var ids = cards.stream()
                    .filter(ResourceCard.class::isInstance)
                    .map(card -> ((ResourceCard) card).id())
                    .toList();
            assertThat(ids).as(at + "resources").containsAll(expected.resources());
        }
    }

    private static void equal(
            String at, String what, @org.jspecify.annotations.Nullable String expected, String actual) {
        if (expected != null) {
            assertThat(actual).as(at + what).isEqualTo(expected);
        }
    }

    private static String problem(Answer answer) {
        return switch (answer) {
            case Answer.Answered answered -> "answered";
            case Answer.EmptyMessage empty -> "empty";
            case Answer.TooLong tooLong -> "too-long";
            case Answer.TooMany tooMany -> "too-many";
            case Answer.ExpiredConversation expired -> "expired";
            case Answer.UnknownConversation unknown -> "unknown";
            case Answer.NotSaved notSaved -> "not-saved";
        };
    }

    private static Duration duration(String later) {
        return Duration.parse(
                later.endsWith("d") ? "P" + later.toUpperCase(Locale.ROOT) : "PT" + later.toUpperCase(Locale.ROOT));
    }

    private static List<String> list(@org.jspecify.annotations.Nullable List<String> list) {
        return list == null ? List.of() : list;
    }

    private static String orElse(@org.jspecify.annotations.Nullable String value, String other) {
        return value == null ? other : value;
    }
}
