package org.ahpsignpost.plainlanguage.rewrite;

import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.glossary.Inflection;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** All ways to cut, in the order in which they are tried. Thread-safe. */
final class Cuts {

    /** A way to cut by its name. */
    record Named(String name, Cut cut, boolean makesPoints) {}

    private final List<Named> named;

    /** @param bases verbs as they stand behind "to" */
    Cuts(Joins joins, Inflection inflection, Set<String> bases) {
        var clauses = new ClauseCuts(joins);
        var nouns = new NounCuts(joins);
        var verbs = new VerbCuts(joins);
        var tails = new TailCuts(joins);
        var conditionPoints = new ConditionPoints(joins);
        var doingPoints = new DoingPoints(joins);
        var points = new PointCuts(joins, bases);
        var phrases = new PhraseCuts(joins);
        var conditions = new ConditionCuts(joins, inflection);
        var middles = new MiddleCuts(inflection);
        named = List.of(
                of("clauses-at-semicolon", clauses::atSemicolon),
                points("condition-points-of-clauses", conditionPoints::ofClauses),
                points("condition-points-of-things", conditionPoints::ofThings),
                points("condition-points-of-happenings", conditionPoints::ofHappenings),
                of("phrases-at-link", phrases::atLink),
                of("clauses-at-contrast", clauses::atContrast),
                of("tails-at-bracket", tails::atBracket),
                of("clauses-at-conjunction", clauses::atConjunction),
                of("clauses-at-reason", clauses::atReason),
                of("clauses-at-purpose", clauses::atPurpose),
                of("nouns-at-relative", nouns::atRelative),
                points("doing-points", doingPoints::apply),
                of("verbs-at-imperatives", verbs::atImperatives),
                of("verbs-at-second-verb", verbs::atSecondVerb),
                of("middles-at-preposition-which", middles::atPrepositionWhich),
                of("nouns-at-whose", nouns::atWhose),
                of("nouns-at-inserted", nouns::atInserted),
                of("nouns-at-opening", nouns::atOpening),
                of("nouns-at-where", nouns::atWhere),
                of("middles-at-absolute", middles::atAbsolute),
                of("tails-at-including", tails::atIncluding),
                of("tails-at-examples", tails::atExamples),
                of("tails-at-for-whom", tails::atForWhom),
                of("conditions-at-if", conditions::atIf),
                points("points-at-colon", points::atColon),
                points("points-at-end", points::atEnd),
                points("points-as-subject", points::asSubject));
    }

    private static Named of(String name, Cut cut) {
        return new Named(name, cut, false);
    }

    private static Named points(String name, Cut cut) {
        return new Named(name, cut, true);
    }

    /** In the order in which they are tried. */
    List<Named> named() {
        return named;
    }

    /**
     * What the first cut that fits makes of a sentence; null where none does.
     *
     * @param points whether a list of points may be made; there is no room for one inside a point of the text's own
     */
    @Nullable
    List<Sentence> first(Sentence sentence, boolean points) {
        for (Named each : named) {
            var parts = each.makesPoints() && !points ? null : each.cut().apply(sentence);
            if (parts != null) {
                return parts;
            }
        }
        return null;
    }
}
