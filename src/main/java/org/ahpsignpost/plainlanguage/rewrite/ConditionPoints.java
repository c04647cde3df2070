package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes points of three conditions or more: "Call us if you have a fever, feel faint or cannot stand" becomes "Call us if any of these are true:"
 * and the points "you have a fever", "you feel faint", "you cannot stand".
 */
final class ConditionPoints {

    private static final int LEAST_POINTS = 3;
    private static final int MOST_POINTS = 9;
    private static final Set<String> TAKE_THINGS =
            Set.of("have", "has", "had", "take", "takes", "get", "gets", "notice", "need", "develop", "use");

    private static final Set<String> HAPPEN = Set.of(
            "happens",
            "happen",
            "develops",
            "develop",
            "appears",
            "appear",
            "starts",
            "start",
            "occurs",
            "occur",
            "begins",
            "begin");

    private final Joins joins;

    ConditionPoints(Joins joins) {
        this.joins = joins;
    }

    /** One condition: where it stands, and how much of the subject and verb has to be said before it. */
    private record Condition(int from, int to, boolean saysSubject, boolean saysVerb) {}

    /** "Call us if you have A, feel B or cannot C". */
    @Nullable
    List<Sentence> ofClauses(Sentence sentence) {
        int at = sentence.find("if", 0);
        boolean leads = at == 0;
        if (at < 0
                || sentence.find("if", at + 1) > 0
                || sentence.has("unless")
                || sentence.has("whether")
                || sentence.has("so")) {
            return null;
        }
        int end = leads ? Clauses.commaOfCondition(sentence) : sentence.end();
        int subjectEnd = Outline.nounGroupEnd(sentence, at + 1);
        if (end < 0 || subjectEnd <= at + 1 || subjectEnd >= end - 2 || (!leads && at < 2)) {
            return null;
        }
        int verb = Clauses.afterAdverb(sentence, subjectEnd);
        if (!Grammar.isFinite(sentence, verb)) {
            return null;
        }
        int conjunction = Enumeration.lastConjunction(sentence, verb, end);
        var conditions = conjunction < 0 ? null : conditions(sentence, at + 1, subjectEnd, verb, conjunction, end);
        if (conditions == null) {
            return null;
        }
        boolean any = sentence.at(conjunction).is("or");
        var lead = new ArrayList<Token>();
        if (leads) {
            lead.addAll(sentence.part(end + 1, sentence.end()));
        } else {
            lead.addAll(sentence.part(0, sentence.at(at - 1).is(",") ? at - 1 : at));
        }
        lead.add(Token.word("if", Tag.SUBORDINATOR));
        lead.addAll(joins.words(any ? "any-true" : "all-true"));
        lead.add(Token.mark(":"));
        return points(sentence, lead, conditions, at + 1, subjectEnd, verb);
    }

    /** "If you have A, B or C, call us" becomes "Call us if you have any of these:" and three points. */
    @Nullable
    List<Sentence> ofThings(Sentence sentence) {
        if (!sentence.at(0).is("if") || sentence.find("if", 1) > 0) {
            return null;
        }
        int verb = Clauses.afterAdverb(sentence, Outline.nounGroupEnd(sentence, 1));
        int comma = Clauses.commaOfCondition(sentence);
        if (verb < 2 || comma < verb + 2 || !Grammar.isFinite(sentence, verb) || negated(sentence, comma)) {
            return null;
        }
        var found = Enumeration.endingAt(sentence, Outline.verbEnd(sentence, verb), comma, joins);
        if (found == null
                || !found.isChoice()
                || sentence.part(comma + 1, sentence.end()).stream().anyMatch(token -> token.is(","))) {
            return null;
        }
        var lead = new ArrayList<>(sentence.part(comma + 1, sentence.end()));
        lead.add(Token.word("if", Tag.SUBORDINATOR));
        lead.addAll(sentence.part(1, found.from()));
        lead.addAll(joins.words("any-of-these"));
        lead.set(0, lead.getFirst().spaced(false));
        return PointCuts.points(lead, sentence, found);
    }

    /** "Call us if A, B or C happens" becomes "Call us if any of these happen:" and three points. */
    @Nullable
    List<Sentence> ofHappenings(Sentence sentence) {
        int at = sentence.find("if", 1);
        int verb = sentence.end() - 1;
        if (at < 1
                || sentence.find("if", at + 1) > 0
                || !HAPPEN.contains(sentence.at(verb).lower())) {
            return null;
        }
        var found = Enumeration.endingAt(sentence, at + 1, verb, joins);
        if (found == null || found.from() != at + 1 || !found.isChoice()) {
            return null;
        }
        var lead = new ArrayList<>(sentence.part(0, at + 1));
        lead.addAll(joins.words("any-of-these"));
        lead.add(sentence.at(verb)
                .written(Grammar.plural(sentence.at(verb).lower()))
                .spaced(true));
        return PointCuts.points(lead, sentence, found);
    }

    private static boolean negated(Sentence sentence, int to) {
        return Clauses.hasNegation(sentence, 0, to);
    }

    private static @Nullable List<Condition> conditions(
            Sentence sentence, int subject, int subjectEnd, int verb, int conjunction, int end) {
        var conditions = new ArrayList<Condition>();
        int to = sentence.at(conjunction - 1).is(",") ? conjunction - 1 : conjunction;
        conditions.add(new Condition(conjunction + 1, end, false, false));
        for (int i = to - 1; i > verb; i--) {
            if (sentence.at(i).is(",")) {
                conditions.addFirst(new Condition(i + 1, to, false, false));
                to = i;
            }
        }
        conditions.addFirst(new Condition(subject, to, true, true));
        if (conditions.size() < LEAST_POINTS || conditions.size() > MOST_POINTS) {
            return null;
        }
        for (int i = 1; i < conditions.size(); i++) {
            var said = said(sentence, conditions.get(i), sentence.at(subject), sentence.at(verb));
            if (said == null) {
                return null;
            }
            conditions.set(i, said);
        }
        boolean doings = conditions.stream().skip(1).anyMatch(Condition::saysSubject)
                || conditions.stream().skip(1).anyMatch(Condition::saysVerb);
        return doings ? conditions : null;
    }

    /** Whether a later condition brings its subject or its verb; null where it is neither a clause, nor a doing, nor a thing to have. */
    private static @Nullable Condition said(Sentence sentence, Condition found, Token subject, Token verb) {
        int first = Clauses.afterAdverb(sentence, found.from());
        if (first >= found.to()) {
            return null;
        }
        if (sentence.at(first).is(subject.lower()) && Grammar.isFinite(sentence, Math.min(first + 1, found.to() - 1))) {
            return new Condition(found.from(), found.to(), true, true);
        }
        boolean doing = Grammar.isModal(sentence.at(first))
                || Grammar.isBe(sentence.at(first))
                || sentence.at(first).is(Tag.AUXILIARY)
                || sentence.at(first).is(Tag.VERB)
                        && !Grammar.looksLikeParticiple(sentence.at(first).lower())
                        && !Grammar.isIng(sentence.at(first).lower());
        if (doing) {
            return new Condition(found.from(), found.to(), false, true);
        }
        boolean thing = !sentence.at(first).is(Tag.VERB)
                && TAKE_THINGS.contains(verb.lower())
                && Enumeration.isThing(sentence, found.from(), found.to());
        return thing ? found : null;
    }

    private static @Nullable List<Sentence> points(
            Sentence sentence, List<Token> lead, List<Condition> conditions, int subject, int subjectEnd, int verb) {
        var lines = new ArrayList<Sentence>();
        lead.set(0, lead.getFirst().spaced(false));
        lines.add(new Sentence(Sentence.capital(lead)));
        for (Condition condition : conditions) {
            var tokens = new ArrayList<Token>();
            tokens.add(Token.mark(Sentence.POINT));
            if (!condition.saysSubject()) {
                tokens.addAll(sentence.part(subject, subjectEnd));
            }
            if (!condition.saysVerb()) {
                tokens.add(sentence.at(verb));
            }
            tokens.addAll(sentence.part(condition.from(), condition.to()));
            for (int i = 1; i < tokens.size(); i++) {
                tokens.set(i, tokens.get(i).counts() ? tokens.get(i).spaced(true) : tokens.get(i));
            }
            lines.add(new Sentence(tokens));
        }
        return lines;
    }
}
