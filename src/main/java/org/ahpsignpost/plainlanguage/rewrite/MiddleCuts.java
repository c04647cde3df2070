package org.ahpsignpost.plainlanguage.rewrite;

import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.glossary.Inflection;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Cuts off what says more about a noun by "of which", "being" or "each lasting". */
final class MiddleCuts {

    private static final Set<String> BEFORE_WHICH =
            Set.of("of", "at", "for", "in", "with", "to", "from", "by", "on", "under");

    private static final Set<String> SEVERAL =
            Set.of("one", "two", "all", "some", "both", "most", "none", "many", "each", "any");

    /** "in which case": no pronoun, but one that goes with a noun. */
    private static final Set<String> DETERMINED =
            Set.of("case", "cases", "event", "reason", "time", "point", "circumstances", "purpose", "period", "stage");

    private final Inflection inflection;

    MiddleCuts(Inflection inflection) {
        this.inflection = inflection;
    }

    /** ", the purpose of which is…" becomes "The purpose of this is…". */
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
            boolean names = DETERMINED.contains(sentence.at(i + 1).lower());
            boolean waits = Clauses.opensWithCondition(sentence, 0) && Clauses.commaOfCondition(sentence) < 0;
            if (Clauses.hasNegation(sentence, 0, comma)
                    || !sentence.at(comma).is(",")
                    || !Clauses.hasVerb(sentence, 0, comma)
                    || names
                    || waits) {
                continue;
            }
            if (comma == i - 2 || !Grammar.isFinite(sentence, Clauses.afterAdverb(sentence, i + 1))) {
                continue;
            }
            boolean several = SEVERAL.contains(sentence.at(comma + 1).lower())
                            && sentence.at(comma + 2).is("of")
                    || Grammar.isPluralNoun(sentence.at(comma - 1));
            var second = Parts.of(sentence.part(comma + 1, i))
                    .add(Token.word(several ? "these" : "this", Tag.PRONOUN))
                    .add(sentence.part(i + 1, sentence.end()));
            return Parts.two(Sentence.whole(sentence.part(0, comma)), second.whole());
        }
        return null;
    }

    /** ", each lasting 90 minutes" becomes "Each lasts 90 minutes"; ", the first being a check" becomes "The first is a check". */
    @Nullable
    List<Sentence> atAbsolute(Sentence sentence) {
        for (int i = 4; i < sentence.end() - 2; i++) {
            if (!sentence.at(i - 1).is(",") || !Clauses.hasVerb(sentence, 0, i - 1)) {
                continue;
            }
            int end =
                    sentence.at(i).is("each") || sentence.at(i).is("this") ? i + 1 : Outline.nounGroupEnd(sentence, i);
            boolean several =
                    sentence.part(i, Math.max(i, end)).stream().anyMatch(token -> token.is("and") || token.is("or"));
            boolean paused = sentence.part(0, i - 1).stream().anyMatch(token -> token.is(","))
                    || sentence.part(i, sentence.end()).stream().anyMatch(token -> token.is(","));
            if (several || paused || end <= i || end >= sentence.end() - 1 || !TailCuts.isLast(sentence, end + 1)) {
                continue;
            }
            boolean many = Grammar.isPluralNoun(NounCuts.head(sentence, i, end));
            Token verb = sentence.at(end);
            String base = verb.is(Tag.VERB) ? inflection.baseOfIng(verb.lower()) : null;
            String finite = verb.is("being")
                    ? (many ? "are" : "is")
                    : base == null ? null : many ? base : inflection.third(base);
            if (finite == null || "have".equals(base)) {
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
}
