package org.ahpsignpost.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Topic;
import org.jspecify.annotations.Nullable;

/** Finds a second wish by reading both sides of each place where a message may be cut. */
final class TwoWishes {

    /** Each side must be at least so sure: a second wish that nobody had costs the person a detour. */
    private static final double SURE = 0.5;

    /** Both sides together must be so sure. */
    private static final double SURE_TOGETHER = 0.5;

    /** A side of fewer Chinese characters tells no wish by itself. */
    private static final int LEAST_CHARACTERS = 3;

    /** Cuts that are tried, so that a long message costs no more than a short one. */
    private static final int MOST_CUTS = 8;

    /** These are about the conversation itself and are honoured at once, or are mere courtesy. */
    private static final Set<Topic> NEVER_NEXT = EnumSet.of(
            Topic.GREETING,
            Topic.GOODBYE,
            Topic.REPEAT,
            Topic.SIMPLIFY,
            Topic.LANGUAGE_SWITCH,
            Topic.HUMAN_HANDOFF,
            Topic.DELETE_DATA,
            Topic.PRIVACY_DATA);

    private final Function<List<String>, List<Guess>> reader;

    TwoWishes(Function<List<String>, List<Guess>> reader) {
        this.reader = reader;
    }

    /** The surest wish on one side of a cut whose other side is the first wish. */
    Optional<Guess> beside(Guess first, Parts parts) {
        Guess best = null;
        if (isWish(first.label())) {
            for (var cut : parts.cuts().stream().limit(MOST_CUTS).toList()) {
                best = surer(best, beside(first, parts.words(), cut));
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Guess beside(Guess first, List<String> words, Parts.Cut cut) {
        var before = words.subList(0, cut.end());
        var after = words.subList(cut.begin(), words.size());
        if (!tells(before) || !tells(after)) {
            return null;
        }
        var left = reader.apply(before).getFirst();
        var right = reader.apply(after).getFirst();
        if (Math.min(left.confidence(), right.confidence()) < SURE
                || left.confidence() * right.confidence() < SURE_TOGETHER) {
            return null;
        }
        if (left.label().equals(first.label()) && isOther(right, first)) {
            return right;
        }
        return right.label().equals(first.label()) && isOther(left, first) ? left : null;
    }

    private static boolean isOther(Guess guess, Guess first) {
        return isWish(guess.label()) && !guess.label().equals(first.label());
    }

    private static boolean isWish(Label label) {
        boolean served = label.profession().isPresent()
                || label.topic().isPresent()
                || label.family().equals("resource");
        return served && label.topic().filter(NEVER_NEXT::contains).isEmpty();
    }

    private static boolean tells(List<String> words) {
        boolean characters =
                !words.isEmpty() && Character.isIdeographic(words.getFirst().codePointAt(0));
        return words.size() >= (characters ? LEAST_CHARACTERS : 1);
    }

    private static @Nullable Guess surer(@Nullable Guess a, @Nullable Guess b) {
        return a == null || (b != null && b.confidence() > a.confidence()) ? b : a;
    }
}
