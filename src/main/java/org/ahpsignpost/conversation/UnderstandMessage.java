package org.ahpsignpost.conversation;

import java.util.List;
import java.util.stream.Stream;
import org.ahpsignpost.conversation.TurnReply.Alternative;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.understanding.Guess;
import org.ahpsignpost.understanding.Understanding;

/** Step 8: finds what the person wants. */
final class UnderstandMessage implements TurnStep {

    /** Below this the likeliest reading is wrong about as often as right, so the person is asked instead. */
    static final double LIKELY = 0.2;

    /** From here on a reading is sure enough to act on without asking back. */
    static final double SURE = 0.4;

    /** Other readings are told from here on. */
    private static final double WORTH_TELLING = 0.05;

    private static final int MOST_ALTERNATIVES = 3;

    private final Understanding understanding;
    private final PlaceListening places;

    UnderstandMessage(Understanding understanding, PlaceListening places) {
        this.understanding = understanding;
        this.places = places;
    }

    @Override
    public String name() {
        return "understand";
    }

    @Override
    public Next take(Turn turn) {
        String rest = places.rest(turn);
        var guesses = understanding.wish(rest, turn.language);
        if (guesses.isEmpty()) {
            return Next.GO_ON;
        }
        var best = best(guesses);
        boolean likely = best.confidence() >= needed(best, turn);
        turn.confidence = round(best.confidence());
        turn.label = likely ? best.label() : null;
        turn.alternatives = alternatives(
                guesses.stream().filter(guess -> !likely || guess != best).toList());
        if (likely) {
            understanding.secondWish(rest, turn.language, best).ifPresent(second -> takeNext(turn, second));
        }
        return Next.GO_ON;
    }

    /** The likeliest reading; a person is not sent away on a mere suspicion where the next one may be served. */
    private static Guess best(List<Guess> guesses) {
        var first = guesses.getFirst();
        boolean suspicion = first.label().equals(Label.OUT_OF_SCOPE) && first.confidence() < SURE;
        return suspicion && guesses.size() > 1 && guesses.get(1).confidence() >= LIKELY ? guesses.get(1) : first;
    }

    /** The second wish is told as the first of the other readings. */
    private static void takeNext(Turn turn, Guess second) {
        turn.nextLabel = second.label();
        turn.alternatives = Stream.concat(
                        Stream.of(new Alternative(second.label(), round(second.confidence()))),
                        turn.alternatives.stream()
                                .filter(other -> !other.label().equals(second.label())))
                .limit(MOST_ALTERNATIVES)
                .toList();
    }

    /** To be sent away, and to be guessed at in a language without examples, takes more than a likely reading. */
    private double needed(Guess guess, Turn turn) {
        boolean sentAway = guess.label().equals(Label.OUT_OF_SCOPE);
        return sentAway || !understanding.speaks(turn.language) ? SURE : LIKELY;
    }

    private static List<Alternative> alternatives(List<Guess> guesses) {
        return guesses.stream()
                .filter(guess -> guess.confidence() >= WORTH_TELLING)
                .limit(MOST_ALTERNATIVES)
                .map(guess -> new Alternative(guess.label(), round(guess.confidence())))
                .toList();
    }

    private static double round(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
