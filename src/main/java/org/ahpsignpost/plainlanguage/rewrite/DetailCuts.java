package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.ahpsignpost.plainlanguage.sentence.Token.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Cuts details off sentences that no better cut made short: which people are meant, what something is for, when or where it is. The details
 * become a sentence of their own right behind.
 */
final class DetailCuts {

    private static final int LEAST = 15;

    /** Behind these "to" says what is wanted or done, not what for. */
    private static final Set<String> TAKE_TO = Set.of(
            "right",
            "ability",
            "capacity",
            "referral",
            "referrals",
            "way",
            "time",
            "chance",
            "need",
            "plan",
            "duty",
            "choice",
            "reason",
            "permission",
            "able",
            "unable",
            "likely",
            "willing",
            "help",
            "how",
            "where",
            "what",
            "when",
            "whether",
            "aim",
            "wish",
            "power",
            "option",
            "decision",
            "trouble",
            "enough",
            "place",
            "something",
            "anything",
            "nothing",
            "long",
            "response",
            "access",
            "attempt",
            "job",
            "role",
            "due",
            "up",
            "close",
            "next",
            "prior",
            "according");

    private static final Set<String> VERBS_TAKE_TO = Set.of(
            "ask",
            "asked",
            "tell",
            "told",
            "help",
            "helps",
            "allow",
            "allows",
            "want",
            "wants",
            "need",
            "needs",
            "like",
            "expect",
            "expected",
            "advise",
            "advised",
            "encourage",
            "encouraged",
            "teach",
            "teaches",
            "invite",
            "invited",
            "remind",
            "reminded",
            "let",
            "lets",
            "get",
            "gets",
            "try",
            "tries",
            "agree",
            "agrees",
            "choose",
            "fail",
            "fails",
            "require",
            "required",
            "enable",
            "enables",
            "order",
            "cause",
            "causes",
            "supports",
            "support",
            "urged",
            "trained",
            "it");

    private static final Set<String> BEHIND_COMMA = Set.of(
            "on",
            "by",
            "at",
            "in",
            "with",
            "for",
            "from",
            "through",
            "under",
            "between",
            "during",
            "within",
            "after",
            "before",
            "either",
            "usually",
            "mainly",
            "mostly",
            "preferably");

    private final Joins joins;

    DetailCuts(Joins joins) {
        this.joins = joins;
    }

    /** "… not right for people who had surgery" becomes "… for some people. These people had surgery". */
    @Nullable
    List<Sentence> atWhich(Sentence sentence) {
        if (!isPlain(sentence)) {
            return null;
        }
        var outline = Outline.of(sentence, joins);
        if (outline == null) {
            return null;
        }
        for (int i = outline.verbEnd() + 2; i < sentence.end() - 3; i++) {
            Token token = sentence.at(i);
            boolean whose = token.is("whose");
            if (!whose && !token.is("who") && !token.is("that") && !token.is("which")) {
                continue;
            }
            int noun = i - 1;
            if (!Grammar.isPluralNoun(sentence.at(noun)) || !TailCuts.isLast(sentence, i)) {
                return null;
            }
            int verb = ClauseCuts.afterAdverb(sentence, i + 1);
            if (!whose
                    && !Grammar.isFinite(sentence, verb)
                    && !sentence.at(verb).is(Tag.VERB)) {
                return null;
            }
            int start = noun;
            while (start > outline.verbEnd()
                    && (sentence.at(start - 1).is(Tag.ADJECTIVE)
                            || sentence.at(start - 1).is(Tag.NOUN))) {
                start--;
            }
            Token before = sentence.at(start - 1);
            if (!before.is(Tag.PREPOSITION) && !before.is(Tag.VERB)) {
                return null;
            }
            var first = Parts.of(sentence.part(0, start))
                    .add(Token.word("some", Tag.DETERMINER))
                    .add(sentence.part(start, i));
            var second = whose
                    ? Parts.of(Token.word("Their", Tag.PRONOUN))
                    : Parts.of(Token.word("These", Tag.DETERMINER)).add(sentence.at(noun));
            return Parts.two(
                    first.whole(),
                    second.add(sentence.part(i + 1, sentence.end())).whole());
        }
        return null;
    }

    /** "… a block of wood to lift your heel" becomes "This is to lift your heel". */
    @Nullable
    List<Sentence> atWhatFor(Sentence sentence) {
        if (!isPlain(sentence) || ClauseCuts.hasNegation(sentence, 0, sentence.end())) {
            return null;
        }
        var outline = Outline.of(sentence, joins);
        if (outline == null
                || sentence.part(outline.verb(), sentence.end()).stream()
                        .anyMatch(token -> VERBS_TAKE_TO.contains(token.lower()))) {
            return null;
        }
        for (int i = outline.verbEnd() + 3; i < sentence.end() - 3; i++) {
            boolean purpose = sentence.at(i).is("to")
                    && sentence.at(i + 1).is(Tag.VERB)
                    && !Grammar.looksLikeParticiple(sentence.at(i + 1).lower())
                    && (sentence.at(i - 1).is(Tag.NOUN)
                            || sentence.at(i - 1).is(Tag.NUMBER)
                            || sentence.at(i - 1).shape() == Shape.NUMBER)
                    && !TAKE_TO.contains(sentence.at(i - 1).lower());
            if (purpose && TailCuts.isLast(sentence, i)) {
                return Parts.two(
                        Sentence.whole(sentence.part(0, i)),
                        Parts.of(joins.words("purpose"))
                                .add(sentence.part(i + 1, sentence.end()))
                                .whole());
            }
        }
        return null;
    }

    /** "…, on at least 5 days a week" becomes "This is on at least 5 days a week". */
    @Nullable
    List<Sentence> atComma(Sentence sentence) {
        if (!isPlain(sentence)) {
            return null;
        }
        for (int i = 6; i < sentence.end() - 2; i++) {
            boolean detail = sentence.at(i - 1).is(",")
                    && BEHIND_COMMA.contains(sentence.at(i).lower())
                    && TailCuts.isLast(sentence, i);
            if (detail
                    && ClauseCuts.hasVerb(sentence, 0, i - 1)
                    && !hasAddress(sentence, i)
                    && !listFollows(sentence, i)) {
                return Parts.two(
                        Sentence.whole(sentence.part(0, i - 1)),
                        Parts.of(Token.word("This", Tag.PRONOUN))
                                .add(Token.word("is", Tag.AUXILIARY))
                                .add(sentence.part(i, sentence.end()))
                                .whole());
            }
        }
        return null;
    }

    /** "(4 to 5 years of age)" becomes "This means 4 to 5 years of age". Short brackets stay. */
    @Nullable
    List<Sentence> atBracket(Sentence sentence) {
        int open = sentence.find("(", 3);
        int close = open < 0 ? -1 : sentence.find(")", open);
        if (close - open < 5
                || !ClauseCuts.hasVerb(sentence, 0, sentence.end())
                || ClauseCuts.hasNegation(sentence, open, close)) {
            return null;
        }
        var first = new ArrayList<>(sentence.part(0, open));
        first.addAll(sentence.part(close + 1, sentence.end()));
        return Parts.two(
                Parts.of(first).whole(),
                Parts.of(joins.words("means"))
                        .add(sentence.part(open + 1, close))
                        .whole());
    }

    static boolean isPlain(Sentence sentence) {
        return sentence.words() >= LEAST
                && !ClauseCuts.opensWithCondition(sentence, 0)
                && !(sentence.at(0).is("it") && sentence.at(1).is("is"))
                && !sentence.has("only")
                && !sentence.has("if")
                && !sentence.has("unless")
                && !sentence.has("whether")
                && !sentence.has("both")
                && !sentence.has("between");
    }

    static boolean hasAddress(Sentence sentence, int from) {
        return sentence.part(from, sentence.end()).stream()
                .anyMatch(token ->
                        token.shape() == Shape.PHONE || token.shape() == Shape.LINK || token.shape() == Shape.EMAIL);
    }

    /** "in Leeds, in York and in Hull": more of the same, not a detail. */
    private static boolean listFollows(Sentence sentence, int from) {
        for (int i = from; i < sentence.end() - 1; i++) {
            if (sentence.at(i).is("and")
                    && sentence.at(i + 1).is(sentence.at(from).lower())) {
                return true;
            }
        }
        return false;
    }
}
