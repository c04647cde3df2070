package org.ahpsignpost.plainlanguage.rewrite;

import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.glossary.Inflection;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Takes out what stands between commas in the middle, and what says more about a noun by "of which", "being" or "each lasting". */
final class MiddleCuts {

    private static final Set<String> BEFORE_WHICH =
            Set.of("of", "at", "for", "in", "with", "to", "from", "by", "on", "under");

    private final Joins joins;
    private final Inflection inflection;

    MiddleCuts(Joins joins, Inflection inflection) {
        this.joins = joins;
        this.inflection = inflection;
    }

    /** ", the purpose of which is…" becomes "The purpose of this is…"; ", for which you must book" becomes "For this, you must book". */
    @Nullable
    List<Sentence> atPrepositionWhich(Sentence sentence) {
        for (int i = 4; i < sentence.end() - 3; i++) {
            if (!sentence.at(i).is("which")
                    || !BEFORE_WHICH.contains(sentence.at(i - 1).lower())) {
                continue;
            }
            int comma = i - 2;
            while (comma > 2 && comma > i - 6 && !sentence.at(comma).is(",")) {
                comma--;
            }
            boolean waits = ClauseCuts.opensWithCondition(sentence, 0) && ClauseCuts.commaOfCondition(sentence) < 0;
            if (!sentence.at(comma).is(",") || !ClauseCuts.hasVerb(sentence, 0, comma) || waits) {
                continue;
            }
            Token these = Token.word(Grammar.isPluralNoun(sentence.at(comma - 1)) ? "these" : "this", Tag.PRONOUN);
            var second = new Parts();
            if (comma == i - 2) {
                if (!ClauseCuts.startsOwnClause(sentence, i + 1)) {
                    continue;
                }
                second.add(sentence.at(i - 1))
                        .add(these)
                        .add(Token.mark(","))
                        .add(sentence.part(i + 1, sentence.end()));
            } else {
                if (!Grammar.isFinite(sentence, ClauseCuts.afterAdverb(sentence, i + 1))) {
                    continue;
                }
                second.add(sentence.part(comma + 1, i)).add(these).add(sentence.part(i + 1, sentence.end()));
            }
            return Parts.two(Sentence.whole(sentence.part(0, comma)), second.whole());
        }
        return null;
    }

    /** "The class, held on Mondays, is free" becomes "The class is free. It is held on Mondays". */
    @Nullable
    List<Sentence> atInserted(Sentence sentence) {
        for (int i = 2; i < sentence.end() - 4; i++) {
            Token opens = sentence.at(i);
            boolean examples = opens.is("including")
                    || (opens.is("such") && sentence.at(i + 1).is("as"));
            if (!sentence.at(i - 1).is(",")
                    || (!examples && ClauseCuts.hasVerb(sentence, 0, i - 1))
                    || !isNoun(sentence.at(i - 2))) {
                continue;
            }
            int close = close(sentence, i);
            if (close < 0) {
                continue;
            }
            Token first = sentence.at(i);
            boolean many = Grammar.isPluralNoun(sentence.at(i - 2));
            var second = new Parts();
            if (first.is("including")) {
                second.add(joins.words("includes")).add(sentence.part(i + 1, close));
            } else if (first.is("such") && sentence.at(i + 1).is("as")) {
                second.add(joins.words("examples")).add(sentence.part(i + 2, close));
            } else if (first.is(Tag.VERB) && Grammar.looksLikeParticiple(first.lower()) && close - i > 2) {
                second.add(Token.word(many ? "These" : "This", Tag.PRONOUN))
                        .add(Token.word(many ? "are" : "is", Tag.AUXILIARY))
                        .add(sentence.part(i, close));
            } else {
                continue;
            }
            return Parts.two(
                    Parts.of(sentence.part(0, i - 1))
                            .add(sentence.part(close + 1, sentence.end()))
                            .whole(),
                    second.whole());
        }
        return null;
    }

    /** The comma behind which the main verb stands; -1 where a clause of its own comes between. */
    private static int close(Sentence sentence, int from) {
        for (int i = from; i < sentence.end() - 2; i++) {
            if (Grammar.isFinite(sentence, i)) {
                return -1;
            }
            if (sentence.at(i).is(",")) {
                int next = ClauseCuts.afterAdverb(sentence, i + 1);
                if (next < sentence.end() && Grammar.isFinite(sentence, next)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** ", each lasting 90 minutes" becomes "Each lasts 90 minutes"; ", the first being a check" becomes "The first is a check". */
    @Nullable
    List<Sentence> atAbsolute(Sentence sentence) {
        for (int i = 4; i < sentence.end() - 2; i++) {
            if (!sentence.at(i - 1).is(",") || !ClauseCuts.hasVerb(sentence, 0, i - 1)) {
                continue;
            }
            int end =
                    sentence.at(i).is("each") || sentence.at(i).is("this") ? i + 1 : Outline.nounGroupEnd(sentence, i);
            boolean several =
                    sentence.part(i, Math.max(i, end)).stream().anyMatch(token -> token.is("and") || token.is("or"));
            if (several || end <= i || end >= sentence.end() - 1 || !TailCuts.isLast(sentence, end + 1)) {
                continue;
            }
            boolean many = Grammar.isPluralNoun(sentence.at(end - 1));
            Token verb = sentence.at(end);
            String base = verb.is(Tag.VERB) ? inflection.baseOfIng(verb.lower()) : null;
            String finite = verb.is("being")
                    ? (many ? "are" : "is")
                    : base == null ? null : many ? base : inflection.third(base);
            if (finite == null) {
                continue;
            }
            return Parts.two(
                    Sentence.whole(sentence.part(0, i - 1)),
                    Parts.of(sentence.part(i, end))
                            .add(Token.word(finite, Tag.VERB))
                            .add(sentence.part(end + 1, sentence.end()))
                            .whole());
        }
        return null;
    }

    private static boolean isNoun(Token token) {
        return token.is(Tag.NOUN) || token.is(Tag.NAME) || token.is(")");
    }
}
