package org.ahpsignpost.plainlanguage.rewrite;

import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.glossary.Inflection;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Cuts off what hangs at the end of a sentence: "including …", "such as …", "allowing you to …", "for adults who …", brackets. */
final class TailCuts {

    private static final int LEAST_FOR_END = 16;
    private static final Set<String> AT_END = Set.of("for", "through", "under", "because");

    private static final Set<String> FOR_WHOM = Set.of(
            "adults",
            "people",
            "children",
            "patients",
            "women",
            "men",
            "babies",
            "families",
            "parents",
            "carers",
            "residents",
            "those");

    private final Joins joins;
    private final Inflection inflection;

    TailCuts(Joins joins, Inflection inflection) {
        this.joins = joins;
        this.inflection = inflection;
    }

    /** "…, to be taken with food" becomes "This is to be taken with food". */
    @Nullable
    List<Sentence> atToBe(Sentence sentence) {
        for (int i = 5; i < sentence.end() - 3; i++) {
            boolean toBe = sentence.at(i - 1).is(",")
                    && sentence.at(i).is("to")
                    && sentence.at(i + 1).is("be");
            if (toBe
                    && isLast(sentence, i + 2)
                    && ClauseCuts.hasVerb(sentence, 0, i - 1)
                    && !conditionWaits(sentence, i - 1)) {
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

    /** "…, by sending in a form" becomes "This is done by sending in a form". */
    @Nullable
    List<Sentence> atBy(Sentence sentence) {
        for (int i = 5; i < sentence.end() - 2; i++) {
            boolean by = sentence.at(i).is("by")
                    && sentence.at(i + 1).lower().endsWith("ing")
                    && sentence.at(i + 1).is(Tag.VERB);
            if (by
                    && sentence.at(i - 1).is(",")
                    && isLast(sentence, i + 1)
                    && ClauseCuts.hasVerb(sentence, 0, i - 1)
                    && !conditionWaits(sentence, i - 1)
                    && !ClauseCuts.hasNegation(sentence, 0, i)) {
                return Parts.two(
                        Sentence.whole(sentence.part(0, i - 1)),
                        Parts.of(joins.words("done-by"))
                                .add(sentence.part(i + 1, sentence.end()))
                                .whole());
            }
        }
        return null;
    }

    /** "… sent to the foot team for a check by a podiatrist" becomes "This is for a check by a podiatrist". Figures stay with what they measure. */
    @Nullable
    List<Sentence> atEnd(Sentence sentence) {
        if (sentence.words() < LEAST_FOR_END
                || ClauseCuts.opensWithCondition(sentence, 0)
                || sentence.has("only")
                || sentence.has("if")
                || sentence.has("unless")) {
            return null;
        }
        var outline = Outline.of(sentence, joins);
        if (outline == null || ClauseCuts.hasNegation(sentence, 0, sentence.end())) {
            return null;
        }
        for (int i = Math.max(outline.verbEnd() + 3, sentence.end() - 12); i < sentence.end() - 3; i++) {
            Token token = sentence.at(i);
            boolean tail = AT_END.contains(token.lower())
                    && !sentence.at(i - 1).is(Tag.VERB)
                    && !sentence.at(i - 1).is(Tag.ADJECTIVE)
                    && !sentence.at(i - 1).is(Tag.PREPOSITION)
                    && !sentence.at(i + 1).is(Tag.NUMBER);
            boolean figures = sentence.part(i, sentence.end()).stream()
                    .anyMatch(part -> part.shape() != Token.Shape.WORD && !part.is(",") || part.is(Tag.NUMBER));
            if (tail && !figures && noClauseBetween(sentence, outline.verbEnd(), i) && isLast(sentence, i)) {
                int end = sentence.at(i - 1).is(",") ? i - 1 : i;
                return Parts.two(
                        Sentence.whole(sentence.part(0, end)),
                        Parts.of(Token.word("This", Tag.PRONOUN))
                                .add(Token.word("is", Tag.AUXILIARY))
                                .add(sentence.part(i, sentence.end()))
                                .whole());
            }
        }
        return null;
    }

    /** "…, including walking aids and splints" becomes "This includes walking aids and splints". */
    @Nullable
    List<Sentence> atIncluding(Sentence sentence) {
        for (int i = 3; i < sentence.end() - 1; i++) {
            if (sentence.at(i).is("including") && isLast(sentence, i + 1) && !ClauseCuts.hasNegation(sentence, 0, i)) {
                return tail(sentence, i, i + 1, "includes");
            }
        }
        return null;
    }

    /** "… such as grab rails" becomes "Examples are grab rails". */
    @Nullable
    List<Sentence> atExamples(Sentence sentence) {
        for (int i = 3; i < sentence.end() - 2; i++) {
            boolean such = sentence.at(i).is("such") && sentence.at(i + 1).is("as");
            boolean forExample = sentence.at(i).is("for")
                    && (sentence.at(i + 1).is("example") || sentence.at(i + 1).is("instance"));
            boolean short1 = sentence.at(i).is("e.g.") || (sentence.at(i).is("eg"));
            if (!such && !forExample && !short1) {
                continue;
            }
            int from = short1 ? i + 1 : i + 2;
            if (from < sentence.end() && sentence.at(from).is(",")) {
                from++;
            }
            if (isLast(sentence, from) && sentence.end() - from > 2) {
                return tail(sentence, i, from, "examples");
            }
        }
        return null;
    }

    private @Nullable List<Sentence> tail(Sentence sentence, int cut, int from, String join) {
        int end = sentence.at(cut - 1).is(",") ? cut - 1 : cut;
        if (!ClauseCuts.hasVerb(sentence, 0, end) || conditionWaits(sentence, end)) {
            return null;
        }
        return Parts.two(
                Sentence.whole(sentence.part(0, end)),
                Parts.of(joins.words(join))
                        .add(sentence.part(from, sentence.end()))
                        .whole());
    }

    /** "…, allowing you to walk" becomes "This allows you to walk"; "…, providing advice" becomes "It provides advice". */
    @Nullable
    List<Sentence> atParticiple(Sentence sentence) {
        var outline = Outline.of(sentence, joins);
        for (int i = 4; i < sentence.end() - 1; i++) {
            Token token = sentence.at(i);
            boolean thereby = token.is("thereby") || token.is("thus");
            int at = thereby ? i + 1 : i;
            if (!sentence.at(i - 1).is(",")
                    || at >= sentence.end() - 1
                    || !sentence.at(at).lower().endsWith("ing")
                    || !sentence.at(at).is(Tag.VERB)) {
                continue;
            }
            String base = inflection.baseOfIng(sentence.at(at).lower());
            if (outline == null
                    || base == null
                    || outline.verb() > i
                    || sentence.at(at).is("including")
                    || sentence.at(at).is("having")
                    || isOneOfSeveral(sentence, at)
                    || !isLast(sentence, at + 1)) {
                continue;
            }
            if (conditionWaits(sentence, i - 1)) {
                continue;
            }
            boolean passive = outline.verbEnd() - outline.verb() > 1
                    && Grammar.looksLikeParticiple(
                            sentence.at(outline.verbEnd() - 1).lower());
            boolean whole =
                    passive || joins.isResult(sentence.at(at).lower()) || outline.pronoun() == Outline.Pronoun.IT;
            boolean third =
                    whole || outline.pronoun() == Outline.Pronoun.HE || outline.pronoun() == Outline.Pronoun.SHE;
            return Parts.two(
                    Sentence.whole(sentence.part(0, i - 1)),
                    Parts.of(
                                    whole
                                            ? Token.word("This", Tag.PRONOUN)
                                            : outline.pronoun().token())
                            .add(Token.word(third ? inflection.third(base) : base, Tag.VERB))
                            .add(sentence.part(at + 1, sentence.end()))
                            .whole());
        }
        return null;
    }

    /** "We offer advice and exercise for adults who…" becomes "This is for adults who…". */
    @Nullable
    List<Sentence> atForWhom(Sentence sentence) {
        var outline = Outline.of(sentence, joins);
        if (outline == null || outline.subject() > 0) {
            return null;
        }
        for (int i = outline.verbEnd() + 2; i < sentence.end() - 3; i++) {
            if (!sentence.at(i).is("for")
                    || sentence.end() - i < 6
                    || ClauseCuts.hasNegation(sentence, 0, i)
                    || sentence.has("only")) {
                continue;
            }
            int noun = i + 1;
            while (noun < sentence.end()
                    && (sentence.at(noun).is(Tag.ADJECTIVE)
                            || sentence.at(noun).is(Tag.DETERMINER)
                            || sentence.at(noun).is("and"))) {
                noun++;
            }
            if (noun < sentence.end()
                    && FOR_WHOM.contains(sentence.at(noun).lower())
                    && noClauseBetween(sentence, outline.verbEnd(), i)) {
                int end = sentence.at(i - 1).is(",") ? i - 1 : i;
                return Parts.two(
                        Sentence.whole(sentence.part(0, end)),
                        Parts.of(joins.words("for-whom"))
                                .add(sentence.part(i + 1, sentence.end()))
                                .whole());
            }
        }
        return null;
    }

    /** A bracket that holds a clause or a long remark of its own becomes a sentence; short ones stay. */
    @Nullable
    List<Sentence> atBracket(Sentence sentence) {
        int open = sentence.find("(", 2);
        int close = open < 0 ? -1 : sentence.find(")", open);
        if (close < 0) {
            return null;
        }
        boolean clause = Outline.startsClause(sentence, open + 1);
        boolean including = sentence.at(open + 1).is("including") && close - open > 4;
        if (!clause && !including) {
            return null;
        }
        var first = Parts.of(sentence.part(0, open)).add(sentence.part(close + 1, sentence.end()));
        var second = clause
                ? Parts.of(sentence.part(open + 1, close))
                : Parts.of(joins.words("includes")).add(sentence.part(open + 2, close));
        return Parts.two(first.whole(), second.whole());
    }

    /** "with washing, dressing and using cutlery": one of several things. */
    private static boolean isOneOfSeveral(Sentence sentence, int at) {
        for (int i = at + 1; i < sentence.end() - 1; i++) {
            boolean joined = sentence.at(i).is("and")
                    || sentence.at(i).is("or")
                    || sentence.at(i).is(",");
            if (joined && sentence.at(i + 1).lower().endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    private static boolean noClauseBetween(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.at(i);
            if (token.is("who")
                    || token.is("which")
                    || token.is("that")
                    || token.is("if")
                    || token.is("unless")
                    || token.is("to")
                    || token.is("only")) {
                return false;
            }
        }
        return true;
    }

    /** Nothing but the tail follows: no other clause begins in it. */
    static boolean isLast(Sentence sentence, int from) {
        for (int i = from; i < sentence.end(); i++) {
            Token token = sentence.at(i);
            boolean afterPause =
                    i > 0 && (sentence.at(i - 1).is(",") || sentence.at(i - 1).is("and"));
            if (Grammar.isFinite(sentence, i) && !relativeBefore(sentence, from, i)) {
                return false;
            }
            if (i > from
                    && sentence.at(i - 1).is("or")
                    && token.is(Tag.VERB)
                    && token.lower().endsWith("ing")
                    && !sentence.at(from).lower().endsWith("ing")) {
                return false;
            }
            if (afterPause && (token.is("if") || token.is("unless") || token.is("but") || token.is("although"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean relativeBefore(Sentence sentence, int from, int at) {
        for (int i = from; i < at; i++) {
            Token token = sentence.at(i);
            if (token.is("who")
                    || token.is("which")
                    || token.is("that")
                    || token.is("if")
                    || token.is("when")
                    || token.is("what")
                    || token.is("how")
                    || token.is("where")
                    || token.is("whose")
                    || token.is("while")
                    || token.is("before")
                    || token.is("after")
                    || token.is("because")
                    || token.is("until")
                    || token.is("once")
                    || token.is("unless")) {
                return true;
            }
        }
        return false;
    }

    private static boolean conditionWaits(Sentence sentence, int end) {
        if (!ClauseCuts.opensWithCondition(sentence, 0)) {
            return false;
        }
        int comma = ClauseCuts.commaOfCondition(sentence);
        return comma < 0 || comma > end;
    }
}
