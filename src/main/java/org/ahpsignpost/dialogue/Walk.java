package org.ahpsignpost.dialogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ahpsignpost.dialogue.Advance.Move;
import org.ahpsignpost.dialogue.Advance.Took;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Profession;
import org.jspecify.annotations.Nullable;

/** One turn's walk through the flows: goes from step to step until the dialogue waits for the person. Used by one thread. */
final class Walk {

    private static final String RESUME = "dialogue.resume";
    private static final String NEXT_WISH = "dialogue.next-wish";

    /** Flows may branch on how many messages in a row were not understood, so that no wording comes twice. */
    private static final String MISSES = "misses";

    private static final String SURE = "sure";

    private final FlowBook book;
    private final Calls calls;
    private final Deque<Frame> stack = new ArrayDeque<>();
    private final Map<String, String> slots;
    private final List<Said> said = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final Map<String, SlotAnswer> answers = new HashMap<>();
    private List<Option> options = List.of();
    private List<Label> likely = List.of();
    private int misses;
    private int stepsLeft = Limits.STEPS;
    private Took took = Took.NOTHING;
    private boolean answered;
    private boolean asks;
    private boolean notUnderstood;
    private boolean atRest;
    private @Nullable Label next;
    private @Nullable Frame last;
    private @Nullable Frame endedIn;

    /** @param answers what the message says for slots, for questions that come up in this very turn */
    Walk(FlowBook book, Calls calls, DialogueState from, Map<String, SlotAnswer> answers) {
        this(book, calls, from);
        this.answers.putAll(answers);
    }

    Walk(FlowBook book, Calls calls, DialogueState from) {
        this.book = book;
        this.calls = calls;
        from.stack().forEach(stack::addLast);
        slots = new TreeMap<>(from.slots());
        misses = from.misses();
        next = from.next();
    }

    Took took() {
        return took;
    }

    /** Sets what is looked after once this wish is met; null for nothing. */
    void goOnWith(@Nullable Label wish) {
        next = wish;
    }

    @Nullable
    Frame top() {
        return stack.peekLast();
    }

    void say(Said something) {
        said.add(something);
    }

    void fill(Map<String, String> more) {
        more.forEach((slot, value) -> {
            if (value.isEmpty()) {
                slots.remove(slot);
            } else {
                slots.put(slot, value);
            }
        });
    }

    /** The profession that was looked for before, so that a new place alone goes on from there; null where there was none. */
    @Nullable
    Label lastWish() {
        return Profession.of(slots.getOrDefault("profession", ""))
                .map(Label::of)
                .orElse(null);
    }

    boolean knows(String slot, String value) {
        return value.equals(slots.getOrDefault(slot, ""));
    }

    void understood(Took as) {
        took = as;
        misses = 0;
        slots.remove(MISSES);
    }

    void missed() {
        notUnderstood = true;
        misses++;
        slots.put(MISSES, String.valueOf(Math.min(misses, Limits.TRIES + 1)));
    }

    /** Whether the wish was understood well enough to act on; flows may ask back where it was not. */
    void sure(boolean sure) {
        slots.put(SURE, sure ? "yes" : "no");
    }

    boolean unsure() {
        return "no".equals(slots.get(SURE));
    }

    void offerReadings(List<Label> readings) {
        likely = readings;
    }

    /** Begins a flow on top of whatever waits. */
    void begin(String flow, @Nullable Label subject) {
        if (stack.size() == Limits.STACK) {
            stack.removeFirst();
        }
        var begun = book.flow(flow);
        stack.addLast(new Frame(flow, begun.start(), 0, begun.subject() != null ? begun.subject() : subject));
    }

    /** Leaves the flow that waits. */
    void leave() {
        last = stack.pollLast();
    }

    void leaveAll() {
        stack.clear();
    }

    void goTo(String step) {
        var frame = stack.removeLast();
        stack.addLast(frame.at(step));
    }

    void becomeAbout(Label subject, String step) {
        var frame = stack.removeLast();
        stack.addLast(new Frame(frame.flow(), step, 0, subject));
    }

    /** Walks on until a step waits for the person or no flow is left. */
    void walk() {
        while (!atRest && !stack.isEmpty()) {
            if (stepsLeft-- == 0) {
                throw new IllegalStateException("flow " + stack.getLast().flow() + " does not come to rest");
            }
            if (!pass(stack.getLast())) {
                return;
            }
        }
    }

    /** Passes one step; false where it waits for the person. */
    private boolean pass(Frame frame) {
        last = frame;
        path.add(frame.flow() + "/" + frame.step());
        switch (book.flow(frame.flow()).step(frame.step())) {
            case Step.Say step -> {
                answered = true;
                say(new Said.Message(step.message(), slots));
                goTo(step.then());
            }
            case Step.Tell step -> {
                answered = true;
                say(new Said.Knowledge(subject(frame), step.version()));
                goTo(step.then());
            }
            case Step.Branch step ->
                goTo(step.cases().stream()
                        .filter(one -> one.holds(slots))
                        .findFirst()
                        .map(Step.Case::then)
                        .orElse(step.otherwise()));
            case Step.Call step -> call(step, frame);
            case Step.Fill step -> {
                fill(step.slots());
                goTo(step.then());
            }
            case Step.Jump step -> {
                stack.removeLast();
                begin(step.flow(), frame.subject());
            }
            case Step.End end -> end(end);
            case Step.Offer step -> {
                if (met()) {
                    stack.removeLast();
                    beginNext(frame);
                    return true;
                }
                offer(step);
                return false;
            }
            case Step.Question step -> {
                return passOrAsk(step);
            }
        }
        return true;
    }

    /** Whether the first of two wishes has been answered, so that the second has its turn. */
    private boolean met() {
        return next != null && answered && !notUnderstood;
    }

    private void beginNext(Frame ended) {
        var wish = Objects.requireNonNull(next);
        next = null;
        endedIn = endedIn == null ? ended : endedIn;
        say(new Said.Message(NEXT_WISH, Map.of("wish", wish.value())));
        var route = book.route(wish);
        if (route.slot() != null) {
            fill(Map.of(route.slot(), wish.name()));
        }
        begin(route.flow(), wish);
    }

    private void call(Step.Call step, Frame frame) {
        var result = calls.call(step.name(), slots, frame.subject());
        fill(result.slots());
        if (!result.said().isEmpty()) {
            answered = true;
            said.addAll(result.said());
        }
        goTo(step.outcomes()
                .getOrDefault(
                        result.outcome(), step.outcomes().values().iterator().next()));
    }

    private void end(Step.End end) {
        var ended = stack.removeLast();
        last = ended;
        var below = stack.peekLast();
        // an offer left behind is not taken up again: the person has moved on
        while (below != null && book.flow(below.flow()).step(below.step()) instanceof Step.Offer) {
            stack.removeLast();
            below = stack.peekLast();
        }
        if (below != null && answered) {
            say(new Said.Message(RESUME, Map.of()));
        } else if (below == null && met()) {
            beginNext(ended);
        } else if (below == null && !end.quietly()) {
            stack.addLast(new Frame(book.atRest(), book.flow(book.atRest()).start(), 0, ended.subject()));
            endedIn = ended;
        }
    }

    private boolean passOrAsk(Step.Question question) {
        if (slots.containsKey(question.slot())) {
            // told before: never asked again
            goTo(question.then());
            return true;
        }
        switch (answers.remove(question.slot())) {
            case SlotAnswer.Several several -> {
                askWhich(Answers.WHICH_ONE, several.readings());
                return false;
            }
            case SlotAnswer.Unusable unusable -> {
                if (question instanceof Step.Ask ask && ask.unusable().containsKey(unusable.reason())) {
                    goTo(ask.unusable().get(unusable.reason()));
                    return true;
                }
            }
            case SlotAnswer.Value value -> {}
            case null -> {}
        }
        asks = true;
        options = options(question);
        say(new Said.Message(question.say(), slots));
        return false;
    }

    private void offer(Step.Offer offer) {
        options = offer.options();
        if ("likely".equals(offer.optionsFrom())) {
            var readings = new ArrayList<>(likely.stream().map(Option::label).toList());
            readings.addAll(offer.options());
            options = readings;
        }
        if (offer.say() != null) {
            say(new Said.Message(offer.say(), slots));
        }
    }

    /** Asks the waiting question in other words; false where all its wordings are used up. */
    boolean askAgain(Step.Question question) {
        var frame = stack.removeLast();
        stack.addLast(frame.triedAgain());
        if (frame.tries() >= Math.min(Limits.TRIES, question.again().size())) {
            return false;
        }
        asks = true;
        atRest = true;
        last = frame;
        options = options(question);
        say(new Said.Message(question.again().get(frame.tries()), slots));
        return true;
    }

    /** Asks which of several readings was meant. */
    void askWhich(String message, List<Option> readings) {
        asks = true;
        atRest = true;
        last = stack.peekLast();
        options = readings;
        say(new Said.Message(message, slots));
    }

    private static List<Option> options(Step.Question question) {
        if (!(question instanceof Step.Choose choose)) {
            return List.of();
        }
        if (!"professions".equals(choose.optionsFrom())) {
            return choose.options();
        }
        var all = new ArrayList<Option>();
        for (var profession : Profession.values()) {
            all.add(Option.label(Label.of(profession)));
        }
        return all;
    }

    private static Label subject(Frame frame) {
        if (frame.subject() == null) {
            throw new IllegalStateException("flow " + frame.flow() + " tells of its subject but has none");
        }
        return frame.subject();
    }

    Advance done() {
        var waiting = stack.peekLast();
        // a wish that was met is told by its own flow, not by the one that then asks for the next
        var at = endedIn != null ? endedIn : waiting != null ? waiting : last;
        var kept = said.size() > Limits.SAID ? said.subList(said.size() - Limits.SAID, said.size()) : said;
        var move = notUnderstood ? Move.NOT_UNDERSTOOD : asks ? Move.ASKED : Move.ANSWERED;
        return new Advance(
                new DialogueState(List.copyOf(stack), slots, kept, options, misses, next),
                said,
                options,
                move,
                at == null ? null : at.flow(),
                at == null ? null : at.step(),
                at == null ? null : at.subject(),
                took,
                path);
    }
}
