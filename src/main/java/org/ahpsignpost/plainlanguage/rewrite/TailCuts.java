package org.ahpsignpost.plainlanguage.rewrite;

import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Cuts off what hangs at the end of a sentence: "including …", "such as …", "for adults who …", brackets. */
final class TailCuts {

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

    TailCuts(Joins joins) {
        this.joins = joins;
    }

    /** "…, including walking aids and splints" becomes "This includes walking aids and splints". */
    @Nullable
    List<Sentence> atIncluding(Sentence sentence) {
        for (int i = 3; i < sentence.end() - 1; i++) {
            if (sentence.at(i).is("including")
                    && !sentence.at(i - 1).is("(")
                    && isLast(sentence, i + 1)
                    && isOneList(sentence, i + 1)
                    && !Clauses.hasNegation(sentence, 0, i)) {
                return tail(sentence, i, i + 1, "includes");
            }
        }
        return null;
    }

    /** "creams, patches and tablets": nothing hangs behind the list that belongs to what stands before. */
    private static boolean isOneList(Sentence sentence, int from) {
        Token first = sentence.at(from);
        boolean things = !first.is(Tag.PREPOSITION) && !first.is(Tag.ADVERB) && !first.is("when") && !first.is("that");
        int comma = -1;
        for (int i = from; i < sentence.end(); i++) {
            comma = sentence.at(i).is(",") ? i : comma;
        }
        long ands = sentence.part(from, sentence.end()).stream()
                .filter(token -> token.is("and") || token.is("or") || token.is("who") || token.is("subject"))
                .count();
        long commas = sentence.part(from, sentence.end()).stream()
                .filter(token -> token.is(","))
                .count();
        boolean two = commas == 1 && sentence.at(comma + 1).is(Tag.CONJUNCTION);
        return things
                && ands < 2
                && !two
                && (comma < 0 || Enumeration.lastConjunction(sentence, from, sentence.end()) > comma);
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
            boolean several = sentence.part(from, sentence.end()).stream().anyMatch(token -> token.is(Tag.CONJUNCTION));
            if (several && isLast(sentence, from) && isOneList(sentence, from)) {
                return tail(sentence, i, from, "examples");
            }
        }
        return null;
    }

    private @Nullable List<Sentence> tail(Sentence sentence, int cut, int from, String join) {
        int end = sentence.at(cut - 1).is(",") ? cut - 1 : cut;
        if (!Clauses.hasVerb(sentence, 0, end) || conditionWaits(sentence, end)) {
            return null;
        }
        return Parts.two(
                Sentence.whole(sentence.part(0, end)),
                Parts.of(joins.words(join))
                        .add(sentence.part(from, sentence.end()))
                        .whole());
    }

    /** "We offer advice and exercise for adults who…" becomes "This is for adults who…". */
    @Nullable
    List<Sentence> atForWhom(Sentence sentence) {
        var outline = Outline.of(sentence, joins);
        boolean plain =
                sentence.tokens().stream().noneMatch(token -> token.is(",") || token.is(";") || token.is("not"));
        if (outline == null || outline.subject() > 0 || !plain) {
            return null;
        }
        for (int i = outline.verbEnd() + 2; i < sentence.end() - 3; i++) {
            if (!sentence.at(i).is("for")
                    || sentence.end() - i < 6
                    || Clauses.hasNegation(sentence, 0, i)
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
                    && Grammar.isIng(token.lower())
                    && !Grammar.isIng(sentence.at(from).lower())) {
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
        if (!Clauses.opensWithCondition(sentence, 0)) {
            return false;
        }
        int comma = Clauses.commaOfCondition(sentence);
        return comma < 0 || comma > end;
    }
}
