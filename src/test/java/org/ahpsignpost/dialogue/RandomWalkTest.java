package org.ahpsignpost.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Walks at random through all flows of the content pack: whatever people say in whatever order, nobody stands before nothing. */
class RandomWalkTest {

    private static final long SEED = 20_240_509;
    private static final int WALKS = 3_000;
    private static final int TURNS = 25;

    private final FlowBook book = FlowBook.of(ContentPack.load(ContentSource.packaged()));
    private final Dialogue dialogue = new Dialogue(book);
    private final Random random = new Random(SEED);
    private final List<Label> labels = Label.all().stream().map(Label::of).toList();
    private final Set<String> passed = new TreeSet<>();

    @Test
    void whateverIsSaidThereIsAlwaysAReplyAndAWayOn() {
        System.out.println("Random walk over all flows, seed " + SEED);
        for (int walk = 0; walk < WALKS; walk++) {
            var audience = random.nextBoolean() ? Audience.PATIENT : Audience.STAFF;
            var advance = dialogue.open(DialogueState.fresh(), audience, calls());
            for (int turn = 0; turn < TURNS; turn++) {
                expectAWayOn(advance);
                passed.addAll(advance.path());
                var state = storedAndReadBack(advance.state());
                advance = dialogue.hear(state, heard(state), calls());
            }
        }
        assertThat(stepsNotPassed()).as("steps that no walk reached").isEmpty();
    }

    @Test
    void aQuestionIsAskedInThreeWaysAtMostAndThenAListOrAPersonIsOffered() {
        for (var flow : book.flows().values()) {
            for (var step : flow.steps().entrySet()) {
                if (step.getValue() instanceof Step.Question) {
                    expectThreeWays(flow, step.getKey());
                }
            }
        }
    }

    private void expectThreeWays(Flow flow, String step) {
        var state = new DialogueState(
                List.of(new Frame(flow.id(), step, 0, Label.of("profession:podiatrist"))),
                Map.of(),
                List.of(),
                List.of(),
                0,
                null);
        var nothing = new Heard(null, null, false, List.of(), Map.of(), null, false, false, false);
        var first = dialogue.hear(state, nothing, calls());
        var second = dialogue.hear(first.state(), nothing, calls());
        var third = dialogue.hear(second.state(), nothing, calls());
        assertThat(first.said()).as(flow.id() + "/" + step).isNotEqualTo(second.said());
        assertThat(third.move()).isEqualTo(Advance.Move.NOT_UNDERSTOOD);
        assertThat(third.options()).extracting(Option::value).contains("list", "talk-to-a-person");
    }

    private static void expectAWayOn(Advance advance) {
        assertThat(advance.said())
                .as("something is said at " + advance.flow() + "/" + advance.step())
                .isNotEmpty();
        boolean saidGoodbye = "goodbye".equals(advance.flow());
        boolean waits = advance.state().top() != null;
        assertThat(waits || saidGoodbye)
                .as("a way on after " + advance.flow() + "/" + advance.step())
                .isTrue();
    }

    private static DialogueState storedAndReadBack(DialogueState state) {
        String json = JsonMapper.shared().writeValueAsString(state);
        var back = JsonMapper.shared().readValue(json, DialogueState.class);
        assertThat(back).isEqualTo(state);
        return back;
    }

    private List<String> stepsNotPassed() {
        var missing = new ArrayList<String>();
        book.flows()
                .values()
                .forEach(flow -> flow.steps().keySet().stream()
                        .map(step -> flow.id() + "/" + step)
                        .filter(step -> !passed.contains(step))
                        .forEach(missing::add));
        return missing;
    }

    private Heard heard(DialogueState state) {
        @Nullable Label label = random.nextInt(3) == 0 ? labels.get(random.nextInt(labels.size())) : null;
        var likely = random.nextInt(4) == 0 ? List.of(labels.get(0), labels.get(20)) : List.<Label>of();
        @Nullable
        String picked = state.options().isEmpty() || random.nextBoolean()
                ? null
                : state.options().get(random.nextInt(state.options().size())).value();
        return new Heard(
                label,
                random.nextInt(3) == 0 ? secondWish() : null,
                random.nextBoolean(),
                likely,
                answers(),
                picked,
                random.nextInt(8) == 0,
                random.nextBoolean(),
                random.nextBoolean());
    }

    /** Nobody wishes for the end of the conversation as a second thing. */
    private Label secondWish() {
        var label = labels.get(random.nextInt(labels.size()));
        return label.equals(Label.of("topic:goodbye")) ? labels.getFirst() : label;
    }

    private Map<String, SlotAnswer> answers() {
        var answers = new HashMap<String, SlotAnswer>();
        switch (random.nextInt(8)) {
            case 0 -> answers.put("place", new SlotAnswer.Value(Map.of("place", "LE2", "place_name", "LE2")));
            case 1 -> answers.put("place", new SlotAnswer.Several(List.of(Option.words("NE1", "Newcastle, NE1"))));
            case 2 -> answers.put("place", new SlotAnswer.Unusable("outside-england"));
            case 3 -> answers.put("who", new SlotAnswer.Value(Map.of("who", random.nextBoolean() ? "child" : "me")));
            case 4 -> answers.put("age", new SlotAnswer.Value(Map.of("age", "6")));
            case 5 -> answers.put("needs", new SlotAnswer.Value(Map.of("needs", "bsl")));
            default -> {}
        }
        return answers;
    }

    /** Any outcome that the flows foresee, with what the real look-ups would fill in. */
    private Calls calls() {
        return new Calls() {
            @Override
            public Set<String> names() {
                return Set.of();
            }

            @Override
            public Result call(String name, Map<String, String> slots, @Nullable Label subject) {
                var outcomes = outcomes(name);
                String outcome = outcomes.get(random.nextInt(outcomes.size()));
                if (name.equals("profession-facts") && slots.containsKey("profession") == outcome.equals("unknown")) {
                    outcome = slots.containsKey("profession") ? "directory" : "unknown";
                }
                var said =
                        name.startsWith("show-") ? List.<Said>of(new Said.Resources(List.of("jsna"))) : List.<Said>of();
                if (name.equals("ask-for-a-human") && !outcome.equals("no-staff")) {
                    said = List.of(new Said.Message("handoff.asked-before", Map.of()));
                }
                var filled = new HashMap<String, String>();
                if (name.equals("profession-facts")) {
                    filled.put("route", random.nextBoolean() ? "explain" : "directory");
                    filled.put("asks_who", random.nextBoolean() ? "yes" : "no");
                }
                if (outcome.equals("found")) {
                    filled.put("services_shown", "a,b");
                }
                return new Result(outcome, said, filled);
            }
        };
    }

    private List<String> outcomes(String call) {
        return book.flows().values().stream()
                .flatMap(flow -> flow.steps().values().stream())
                .filter(step -> step instanceof Step.Call one && one.name().equals(call))
                .flatMap(step -> ((Step.Call) step).outcomes().keySet().stream())
                .distinct()
                .toList();
    }
}
