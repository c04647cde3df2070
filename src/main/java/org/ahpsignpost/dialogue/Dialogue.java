package org.ahpsignpost.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ahpsignpost.dialogue.Advance.Move;
import org.ahpsignpost.dialogue.Advance.Took;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Label;

/**
 * Takes a conversation through the flows, one message at a time. Holds nothing of any conversation, so one instance serves all;
 * thread-safe where the calls it is given are.
 */
public final class Dialogue {

    private static final String NOTHING_TO_REPEAT = "dialogue.nothing-to-repeat";
    private static final String WHY_IN_GENERAL = "dialogue.why-in-general";

    private final FlowBook book;

    Dialogue(FlowBook book) {
        this.book = book;
    }

    /** The first words, before the person has said anything. */
    public Advance open(DialogueState state, Audience audience, Calls calls) {
        var walk = new Walk(book, calls, state);
        walk.leaveAll();
        walk.begin(book.welcome(audience), null);
        walk.walk();
        return walk.done();
    }

    /** The slot that the dialogue waits for; empty where it waits for nothing in particular. */
    public Optional<String> awaits(DialogueState state) {
        return question(state).map(Step.Question::slot);
    }

    /** Takes what was understood of a message. */
    public Advance hear(DialogueState state, Heard heard, Calls calls) {
        var walk = new Walk(book, calls, state, heard.answers());
        var question = question(state);
        if (question.isPresent() && Answers.take(walk, question.get(), heard, state)) {
            walk.understood(Took.ANSWER);
        } else if (!pickedOffer(walk, heard, state)) {
            question.ifPresentOrElse(waiting -> otherThanAnAnswer(walk, waiting, heard), () -> freely(walk, heard));
        }
        if (walk.took() == Took.WISH) {
            walk.goOnWith(heard.next());
        }
        walk.walk();
        return walk.done();
    }

    /** Begins a flow by name, such as the one that leads to a person; what waits goes on when it ends. */
    public Advance begin(DialogueState state, String flow, Label subject, Calls calls) {
        var walk = new Walk(book, calls, state);
        if (walk.top() != null && walk.top().flow().equals(flow)) {
            walk.leave();
        }
        walk.begin(flow, subject);
        walk.walk();
        return walk.done();
    }

    /** The flow that a label leads to. */
    public String flowOf(Label label) {
        return book.route(label).flow();
    }

    /** Says the last thing again, with the same options. */
    public Advance repeat(DialogueState state) {
        return again(state, state.said().isEmpty() ? List.of(message(NOTHING_TO_REPEAT)) : state.said());
    }

    /** Says why the waiting question is asked, and asks it once more. */
    public Advance why(DialogueState state) {
        return question(state)
                .map(question ->
                        again(state, List.of(message(question.why()), new Said.Message(question.say(), state.slots()))))
                .orElseGet(() -> again(state, List.of(message(WHY_IN_GENERAL))));
    }

    /** Says something beside the dialogue, which stays where it is; a waiting question is asked once more. */
    public Advance aside(DialogueState state, List<Said> beside) {
        var said = new java.util.ArrayList<>(beside);
        question(state).ifPresent(question -> said.add(new Said.Message(question.say(), state.slots())));
        return again(state, said);
    }

    private Advance again(DialogueState state, List<Said> said) {
        var top = state.top();
        var kept = new DialogueState(state.stack(), state.slots(), said, state.options(), 0, state.next());
        return new Advance(
                kept,
                said,
                state.options(),
                question(state).isPresent() ? Move.ASKED : Move.ANSWERED,
                top == null ? null : top.flow(),
                top == null ? null : top.step(),
                top == null ? null : top.subject(),
                Took.ANSWER,
                List.of());
    }

    private boolean pickedOffer(Walk walk, Heard heard, DialogueState state) {
        if (heard.picked() == null) {
            return false;
        }
        var option = Answers.picked(heard, state).orElse(null);
        if (option == null) {
            return false;
        }
        if (option.then() != null) {
            walk.understood(Took.ANSWER);
            walk.goTo(option.then());
            return true;
        }
        if (option.label() != null) {
            follow(walk, option.label(), true);
            walk.understood(Took.ANSWER);
            return true;
        }
        return false;
    }

    /** A question waits, and the message was no answer to it. */
    private void otherThanAnAnswer(Walk walk, Step.Question waiting, Heard heard) {
        boolean corrected = correct(walk, heard);
        var label = heard.label();
        if (label != null && heard.strong() && (wishesSomethingElse(walk, heard) || walk.unsure())) {
            follow(walk, label, true);
        } else if (corrected) {
            walk.understood(Took.ANSWER);
        } else if (!walk.askAgain(waiting)) {
            walk.leave();
            walk.missed();
            walk.begin(book.outOfTries(), null);
        }
    }

    /** Nothing waits: the message is a correction of the last answer, a new wish, or a detail to begin from. */
    private void freely(Walk walk, Heard heard) {
        boolean corrected = correct(walk, heard);
        if (corrected && !(heard.strong() && wishesSomethingElse(walk, heard))) {
            walk.understood(Took.ANSWER);
        } else if (heard.label() != null && !heard.onlyDetails()) {
            follow(walk, heard.label(), heard.strong());
        } else if (!begunFromDetail(walk, heard)) {
            wishOrNotUnderstood(walk, heard);
        }
    }

    private static boolean wishesSomethingElse(Walk walk, Heard heard) {
        return heard.label() != null && !heard.onlyDetails() && !isAbout(walk, heard.label());
    }

    /** A place alone begins the search for a service: "LE2" is a fair first message. */
    private boolean begunFromDetail(Walk walk, Heard heard) {
        for (var entry : book.detailFlows().entrySet()) {
            if (heard.answers().get(entry.getKey()) instanceof SlotAnswer.Value) {
                walk.understood(Took.ANSWER);
                walk.sure(true);
                walk.begin(entry.getValue(), walk.lastWish());
                return true;
            }
        }
        return false;
    }

    private void wishOrNotUnderstood(Walk walk, Heard heard) {
        if (heard.label() != null) {
            follow(walk, heard.label(), heard.strong());
        } else {
            notUnderstood(walk, heard);
        }
    }

    private void notUnderstood(Walk walk, Heard heard) {
        walk.missed();
        walk.leaveAll();
        walk.offerReadings(heard.likely());
        walk.begin(heard.likely().isEmpty() ? book.notUnderstood() : book.unsure(), null);
    }

    /** Fills what the message tells unasked; true where the flow has a step for the new value. */
    private boolean correct(Walk walk, Heard heard) {
        String step = null;
        for (var answer : new TreeMap<>(heard.answers()).entrySet()) {
            if (answer.getValue() instanceof SlotAnswer.Value value) {
                boolean news =
                        value.slots().entrySet().stream().anyMatch(slot -> !walk.knows(slot.getKey(), slot.getValue()));
                walk.fill(value.slots());
                var top = walk.top();
                var mended =
                        top == null ? null : book.flow(top.flow()).corrections().get(answer.getKey());
                step = news && mended != null ? mended : step;
            }
        }
        if (step != null) {
            walk.goTo(step);
        }
        return step != null;
    }

    /** Goes where a label leads: another profession replaces the one looked for, anything else is a digression. */
    private void follow(Walk walk, Label label, boolean sure) {
        walk.goOnWith(null);
        var route = book.route(label);
        var top = walk.top();
        walk.understood(Took.WISH);
        if (route.slot() != null) {
            // a topic is answered whether we are sure or not; only what fills a slot is worth a question back
            walk.sure(sure);
        }
        boolean sameFlow = top != null && top.flow().equals(route.flow());
        if (route.slot() != null) {
            walk.fill(Map.of(route.slot(), label.name()));
        }
        if (sameFlow && route.slot() != null) {
            var mended = book.flow(route.flow()).corrections().get(route.slot());
            walk.becomeAbout(
                    label, mended != null ? mended : book.flow(route.flow()).start());
        } else {
            leaveOffers(walk);
            walk.begin(route.flow(), label);
        }
    }

    private void leaveOffers(Walk walk) {
        while (walk.top() != null
                && book.flow(walk.top().flow()).step(walk.top().step()) instanceof Step.Offer) {
            walk.leave();
        }
    }

    private static boolean isAbout(Walk walk, Label label) {
        return walk.top() != null && label.equals(walk.top().subject());
    }

    private Optional<Step.Question> question(DialogueState state) {
        var top = state.top();
        return top != null && book.flow(top.flow()).step(top.step()) instanceof Step.Question question
                ? Optional.of(question)
                : Optional.empty();
    }

    private static Said message(String key) {
        return new Said.Message(key, Map.of());
    }
}
