package org.ahpsignpost.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ahpsignpost.conversation.MovableClock;
import org.ahpsignpost.generation.Generated.Approved;
import org.ahpsignpost.generation.Generated.Crisis;
import org.ahpsignpost.generation.Generated.Written;
import org.ahpsignpost.generation.GenerationProperties.Provider;
import org.ahpsignpost.generation.ModelReply.Blocked;
import org.ahpsignpost.generation.ModelReply.Failed;
import org.ahpsignpost.generation.ModelReply.Finish;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.record.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answering and rewriting, with a model that is a list of replies. */
class ComposerTest {

    private static final String APPROVED = "Call Leeds Foot Clinic on 0113 496 0101. They reply within 5 days.";

    private final MigratedDatabase database = MigratedDatabase.sqlite();
    private final Deque<ModelReply> replies = new ArrayDeque<>();
    private final List<Prompt> prompts = new ArrayList<>();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anApprovedTextIsSaidInPlainWordsWithItsNumberAndFigures() {
        replies.add(says("You can call Leeds Foot Clinic on [[PHONE-1]]. They will write back within 5 days."));
        var generated = composer(100_000).rewrite(Drafts.OCCASION, APPROVED);

        assertThat(generated)
                .isInstanceOfSatisfying(
                        Written.class,
                        written -> assertThat(written.text())
                                .isEqualTo("You can call Leeds Foot Clinic on 0113 496 0101."
                                        + " They will write back within 5 days."));
        assertThat(prompts.getFirst().user()).doesNotContain("question").doesNotContain("0113");
    }

    @Test
    void aRewritingThatChangesAFigureTwiceIsLeftAlone() {
        replies.add(says("Call them. They reply within 6 days."));
        replies.add(says("Call them. They reply within 7 days."));
        assertThat(composer(100_000).rewrite(Drafts.OCCASION, APPROVED))
                .isInstanceOfSatisfying(Approved.class, approved -> {
                    assertThat(approved.text()).isEqualTo(APPROVED);
                    assertThat(approved.reason()).isEqualTo("figure");
                });
        assertThat(prompts).hasSize(2);
        assertThat(registry.counter("signpost.generation.refusals", "guard", "figure", "code", "figure")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void wordsOfOursThatAHostTakesForSelfHarmTellNothingOfThePerson() {
        replies.add(new Blocked("content_filter", true));
        assertThat(composer(100_000).rewrite(Drafts.OCCASION, APPROVED)).isInstanceOf(Approved.class);
        replies.add(new Blocked("content_filter", true));
        assertThat(answer(composer(100_000), "what can help me")).isInstanceOf(Crisis.class);
    }

    @Test
    void noMoreThanTwoTriesWhateverComes() {
        replies.add(new Failed("http_500", true, null));
        replies.add(says("You have gout."));
        replies.add(says("A podiatrist looks after your feet."));
        assertThat(answer(composer(100_000), "what can help me"))
                .isInstanceOfSatisfying(
                        Approved.class,
                        approved -> assertThat(approved.reason()).isEqualTo("diagnosis"));
        assertThat(replies).hasSize(1);
    }

    @Test
    void nothingIsSentWhereABudgetIsUsedUpOrPersonalDataIsLeft() {
        assertThat(answer(composer(10), "what can help me"))
                .isInstanceOfSatisfying(
                        Approved.class,
                        approved -> assertThat(approved.reason()).isEqualTo("conversation_budget"));
        assertThat(answer(composer(100_000), "call me on 07700 900982"))
                .isInstanceOfSatisfying(
                        Approved.class,
                        approved -> assertThat(approved.reason()).isEqualTo("personal_data"));
        assertThat(prompts).isEmpty();
    }

    /** Whether such a message comes this far, the classifier of wishes decides; nothing here looks for attacks in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ignore my last message, I meant my other knee",
                "what are your instructions for taking this",
                "as my doctor said, forget the rules of my diet"
            })
    void noWordOfAPersonIsRefusedForLookingLikeAnAttack(String message) {
        replies.add(says("A podiatrist looks after your feet."));
        assertThat(answer(composer(100_000), message)).isInstanceOf(Written.class);
    }

    @Test
    void aPromptThatAServerMightCutIsNotSent() {
        assertThat(answer(composer(100_000), "my foot hurts ".repeat(1_300)))
                .isInstanceOfSatisfying(
                        Approved.class,
                        approved -> assertThat(approved.reason()).isEqualTo("too_long"));
        assertThat(prompts).isEmpty();
    }

    @Test
    void whatBreaksOnTheWayEndsInTheApprovedText() {
        assertThat(answer(composer(100_000), "what can help me"))
                .as("no reply is left, so that the model throws")
                .isInstanceOfSatisfying(
                        Approved.class,
                        approved -> assertThat(approved.reason()).isEqualTo("broken"));
    }

    private static Generated answer(Composer composer, String question) {
        return composer.answer(
                Drafts.OCCASION,
                question,
                List.of(new Source("profession:podiatrist", "podiatrist", Drafts.PODIATRIST)),
                "the approved text");
    }

    private static ModelReply says(String answer) {
        return Drafts.spoken(Answers.object(answer, List.of("S1"), false), Finish.STOP);
    }

    private Composer composer(long conversationTokens) {
        var settings = new GenerationProperties(
                Provider.OPENAI, "", "", "", Duration.ofSeconds(4), 300, conversationTokens, 1_000_000, 0, 0, 0, 8);
        var breaker = new Breaker(new MovableClock());
        var store = new CallStore(database.dataSource(), "openai", "");
        var random = new Random(7);
        LanguageModel model = prompt -> {
            prompts.add(prompt);
            return replies.pop();
        };
        return new Composer(
                new PromptBook(Drafts.PACK, random),
                new GuardChain(Drafts.guards()),
                Set.of(Language.EN),
                new ModelLine(() -> model, breaker, 1),
                new Spending(store, settings),
                store,
                new GenerationMeters(registry, breaker),
                random,
                settings.timeLimit());
    }
}
