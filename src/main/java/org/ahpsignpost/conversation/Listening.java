package org.ahpsignpost.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ahpsignpost.dialogue.Dialogue;
import org.ahpsignpost.dialogue.Heard;
import org.ahpsignpost.dialogue.SlotAnswer;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.understanding.Details;
import org.ahpsignpost.understanding.Understanding;
import org.jspecify.annotations.Nullable;

/** Puts together what a message says, as the dialogue needs it: the wish, the details, the option that was picked. */
final class Listening {

    /** An answer to a question needs few words; more of them tell of something else. */
    private static final int BARE = 1;

    /** A word or two that answer our question badly are not yet another wish, unless they are very sure to be one. */
    private static final double SURE_OF_A_WORD = 0.9;

    /** So many words in answer to a question, or beside a corrected answer, are seldom another wish: "sorry, I meant Bristol". */
    private static final int FEW = 2;

    /** What is said to a question in fewer words than this is never called out of scope. */
    private static final int WORDS_OUT_OF_SCOPE = 6;

    private final Understanding understanding;
    private final Dialogue dialogue;
    private final PlaceListening places;
    private final Wording wording;

    Listening(Understanding understanding, Dialogue dialogue, PlaceListening places, Wording wording) {
        this.understanding = understanding;
        this.dialogue = dialogue;
        this.places = places;
        this.wording = wording;
    }

    Heard to(Turn turn) {
        var state = turn.conversation.dialogue();
        String awaited = dialogue.awaits(state).orElse(null);
        String text = turn.text();
        var details = understanding.details(text, turn.language);
        var place = places.in(turn, "place".equals(awaited));
        var answers = answers(turn, details, place, awaited);
        var picked = understanding.pick(
                text, turn.language, state.options(), option -> wording.option(option, turn.language));
        int wishWords = understanding.wishWords(place.rest(), turn.language);
        return new Heard(
                label(turn, awaited, wishWords),
                turn.nextLabel,
                turn.confidence >= needed(turn, awaited, answers, wishWords),
                likely(turn),
                answers,
                picked.orElse(null),
                details.skip(),
                wishWords <= BARE,
                wishWords == 0 && !answers.isEmpty());
    }

    private static @Nullable Label label(Turn turn, @Nullable String awaited, int wishWords) {
        boolean outOfScope = turn.label != null && turn.label.equals(Label.OUT_OF_SCOPE);
        return awaited != null && outOfScope && wishWords < WORDS_OUT_OF_SCOPE ? null : turn.label;
    }

    private static double needed(Turn turn, @Nullable String awaited, Map<String, SlotAnswer> answers, int wishWords) {
        boolean profession = turn.label != null && turn.label.profession().isPresent();
        if (profession && "profession".equals(awaited)) {
            return UnderstandMessage.LIKELY;
        }
        boolean badAnswer = awaited != null && wishWords <= FEW;
        var slots = turn.conversation.dialogue().slots();
        boolean correction = wishWords <= FEW && answers.keySet().stream().anyMatch(slots::containsKey);
        return badAnswer || correction ? SURE_OF_A_WORD : UnderstandMessage.SURE;
    }

    private Map<String, SlotAnswer> answers(
            Turn turn, Details details, PlaceListening.Heard place, @Nullable String awaited) {
        var answers = new HashMap<String, SlotAnswer>();
        if (place.answer() != null) {
            answers.put("place", place.answer());
        }
        String who = who(turn, details, awaited);
        if (who != null) {
            answers.put("who", new SlotAnswer.Value(whoSlots(turn, who, details)));
        }
        if (!details.needs().isEmpty()) {
            String needs = String.join(
                    ",",
                    details.needs().stream()
                            .map(Listening::serviceNeed)
                            .distinct()
                            .sorted()
                            .toList());
            answers.put("needs", new SlotAnswer.Value(Map.of("needs", needs)));
        }
        var age = "age".equals(awaited)
                ? understanding.age(turn.text(), turn.language).orElse(null)
                : details.ageYears();
        if (age != null) {
            answers.put("age", new SlotAnswer.Value(Map.of("age", Integer.toString(age))));
        }
        return answers;
    }

    /**
     * Whoever is named; and "me" where a person who asks for a profession speaks of nobody but themselves and has not told us
     * otherwise before.
     */
    private static @Nullable String who(Turn turn, Details details, @Nullable String awaited) {
        if (details.who() != null) {
            return details.who();
        }
        boolean told = turn.conversation.dialogue().slots().containsKey("who");
        boolean mayBeAProfession = turn.label == null || turn.label.profession().isPresent();
        return details.onlyFirstPerson() && mayBeAProfession && !told && !"who".equals(awaited) ? "me" : null;
    }

    /** Someone else has another age: one told before, of another person, no longer counts. */
    private static Map<String, String> whoSlots(Turn turn, String who, Details details) {
        var slots = turn.conversation.dialogue().slots();
        boolean other = slots.containsKey("age") && !who.equals(slots.get("who")) && details.ageYears() == null;
        return other ? Map.of("who", who, "age", "") : Map.of("who", who);
    }

    /** Services say whether they have a sign language interpreter; that is what helps a Deaf person most. */
    private static String serviceNeed(String need) {
        return need.equals("deaf") ? "bsl" : need;
    }

    /** The readings worth offering: professions, topics and resources, at most three. */
    private static List<Label> likely(Turn turn) {
        return turn.alternatives.stream()
                .map(TurnReply.Alternative::label)
                .filter(label ->
                        !label.family().equals("oos") && !label.family().equals("injection"))
                .filter(Objects::nonNull)
                .limit(3)
                .toList();
    }
}
