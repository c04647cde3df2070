package org.ahpsignpost.plainlanguage.rewrite;

import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.ahpsignpost.plainlanguage.sentence.Token.Shape;
import org.jspecify.annotations.Nullable;

/** The last way to shorten a sentence: a time, a place or a purpose becomes a sentence of its own. */
final class AsideCuts {

    private static final Set<String> ASIDES = Set.of(
            "in",
            "on",
            "at",
            "for",
            "from",
            "within",
            "during",
            "through",
            "under",
            "after",
            "before",
            "throughout",
            "via",
            "until");

    /** Nouns that say little without what stands behind them. */
    private static final Set<String> NEED_MORE = Set.of(
            "list",
            "request",
            "referral",
            "referrals",
            "need",
            "reason",
            "reasons",
            "time",
            "help",
            "support",
            "treatment",
            "chance",
            "risk",
            "fluids",
            "wait",
            "payment",
            "responsibility",
            "application",
            "deputy",
            "job",
            "move",
            "transfer",
            "change",
            "increase",
            "drop",
            "rise",
            "pain",
            "problem",
            "problems",
            "trouble");

    private static final Set<String> QUESTIONS = Set.of(
            "how", "what", "whether", "which", "who", "risk", "least", "most", "time", "all", "whom", "example", "that",
            "this", "those", "these");

    private static final Set<String> PLACES = Set.of(
            "hospital",
            "clinic",
            "centre",
            "community",
            "home",
            "area",
            "morning",
            "afternoon",
            "evening",
            "school",
            "ward",
            "room",
            "surgery",
            "department",
            "borough",
            "county",
            "city",
            "town",
            "district",
            "region",
            "unit",
            "week",
            "month",
            "year",
            "post",
            "future",
            "past");

    private final Joins joins;

    AsideCuts(Joins joins) {
        this.joins = joins;
    }

    /** "Bring the form to the ward at 9am on the day of your visit" becomes "This is at 9am on …": the cut nearest to the middle. */
    @Nullable
    List<Sentence> atPreposition(Sentence sentence) {
        if (!DetailCuts.isPlain(sentence)
                || ClauseCuts.hasNegation(sentence, 0, sentence.end())
                || DetailCuts.hasAddress(sentence, 0)) {
            return null;
        }
        var outline = Outline.of(sentence, joins);
        if (outline == null || outline.subject() > 2) {
            return null;
        }
        int middle = sentence.end() / 2;
        int best = -1;
        for (int i = outline.verbEnd() + 2; i < sentence.end() - 3; i++) {
            boolean nearer = best < 0 || Math.abs(i - middle) < Math.abs(best - middle);
            if (nearer
                    && isAside(sentence, i)
                    && TailCuts.isLast(sentence, i)
                    && noClauseBetween(sentence, outline.verbEnd(), i)) {
                best = i;
            }
        }
        return best < 0
                ? null
                : Parts.two(
                        Sentence.whole(sentence.part(0, best)),
                        Parts.of(Token.word("This", Tag.PRONOUN))
                                .add(Token.word("is", Tag.AUXILIARY))
                                .add(sentence.part(best, sentence.end()))
                                .whole());
    }

    /** A time, a place, a purpose or a way that could as well stand apart; not "pain in the foot", "children with asthma". */
    private static boolean isAside(Sentence sentence, int at) {
        Token before = sentence.at(at - 1);
        boolean behindNoun = before.is(Tag.NOUN)
                || before.is(Tag.NAME)
                || before.is(Tag.NUMBER)
                || before.shape() == Shape.NUMBER
                || before.is(Tag.ADVERB);
        Token next = sentence.at(at + 1);
        if (!behindNoun
                || !ASIDES.contains(sentence.at(at).lower())
                || QUESTIONS.contains(next.lower())
                || before.is("aged")
                || before.is("between")) {
            return false;
        }
        boolean gerund = before.lower().endsWith("ing");
        boolean comma = sentence.part(at, sentence.end()).stream().anyMatch(token -> token.is(","));
        boolean known = sentence.at(at).is("for")
                && next.is("the")
                && at + 2 < sentence.end()
                && sentence.at(at + 2).startsWithCapital();
        if (gerund || comma || known || NEED_MORE.contains(before.lower())) {
            return false;
        }
        if (sentence.at(at).is("on")) {
            return next.is(Tag.NUMBER)
                    || next.startsWithCapital()
                    || next.is("the")
                            && at + 2 < sentence.end()
                            && sentence.at(at + 2).is("day");
        }
        boolean place = next.is("the")
                || next.is("a")
                || next.is("an")
                || next.is("your")
                || next.is("our")
                || next.startsWithCapital()
                || next.is("any")
                || next.is("each")
                || next.is("all");
        return !sentence.at(at).is("in")
                || place && PLACES.contains(nounBehind(sentence, at + 1))
                || next.startsWithCapital();
    }

    private static String nounBehind(Sentence sentence, int from) {
        int end = Outline.nounGroupEnd(sentence, from);
        return end > from ? sentence.at(end - 1).lower() : "";
    }

    private static boolean noClauseBetween(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.at(i);
            if (token.is("who")
                    || token.is("which")
                    || token.is("that")
                    || token.is("whose")
                    || token.is("where")
                    || token.is("when")
                    || token.is("than")
                    || token.is("(")) {
                return false;
            }
        }
        return true;
    }
}
