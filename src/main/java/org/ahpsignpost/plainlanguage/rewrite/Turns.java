package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.glossary.Inflection;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Turns a sentence round where a rule is safe: "Should you need" into "If you need", "is seen by a nurse" into "A nurse sees". */
final class Turns {

    private static final int LONGEST_AGENT = 6;
    private static final Set<String> DUTIES =
            Set.of("vital", "essential", "crucial", "imperative", "key", "necessary", "needed");
    private static final Set<String> ENDS_AGENT = Set.of(
            ",",
            ";",
            "(",
            "who",
            "which",
            "that",
            "before",
            "after",
            "within",
            "when",
            "if",
            "unless",
            "and",
            "but",
            "or",
            "at",
            "in",
            "on",
            "to",
            "for",
            "with",
            "from",
            "during",
            "as",
            "via",
            "through",
            "because",
            "so",
            "until",
            "following",
            "prior",
            "either",
            "where",
            "more",
            "less",
            "once",
            "twice",
            "only");

    private final Joins joins;
    private final Inflection inflection;

    Turns(Joins joins, Inflection inflection) {
        this.joins = joins;
        this.inflection = inflection;
    }

    /** "Should symptoms worsen, call us" says "If symptoms worsen, call us". */
    Sentence condition(Sentence sentence) {
        if (!sentence.at(0).is("should") || sentence.find(",", 2) < 0) {
            return sentence;
        }
        int end = Outline.nounGroupEnd(sentence, 1);
        if (end <= 1 || end >= sentence.end()) {
            return sentence;
        }
        var tokens = new ArrayList<Token>(sentence.tokens());
        tokens.set(0, Token.word("If", Tag.SUBORDINATOR).spaced(sentence.at(0).spaced()));
        int verb = Clauses.afterAdverb(sentence, end);
        Token subject = sentence.at(end - 1);
        boolean many = Grammar.isPluralNoun(subject)
                || Set.of("you", "we", "they", "i").contains(subject.lower());
        Token bare = sentence.at(verb);
        boolean negated = end < verb && sentence.at(end).is("not");
        if (!bare.is(Tag.VERB) && !bare.is(Tag.AUXILIARY)) {
            return sentence;
        }
        if (bare.is(Tag.NOUN) || negated) {
            return sentence;
        }
        if (!many || bare.is("be")) {
            String written = bare.is("be") ? (many ? "are" : "is") : inflection.third(bare.lower());
            tokens.set(verb, bare.written(written));
        }
        return new Sentence(tokens);
    }

    /** "It is vital that you rest" says "You must rest". */
    Sentence duty(Sentence sentence) {
        boolean duty = sentence.size() > 7
                && sentence.at(0).is("it")
                && sentence.at(1).is("is")
                && sentence.at(3).is("that")
                && DUTIES.contains(sentence.at(2).lower());
        if (!duty) {
            return sentence;
        }
        int verb = Outline.nounGroupEnd(sentence, 4);
        if (verb <= 4 || verb >= sentence.end() || !Grammar.isFinite(sentence, verb)) {
            return sentence;
        }
        Token finite = sentence.at(verb);
        String base = switch (finite.lower()) {
            case "is", "are", "am" -> "be";
            case "has", "have" -> "have";
            case "must", "should", "will" -> "";
            default ->
                Grammar.isModal(finite) || Grammar.isBe(finite) || Grammar.looksLikeParticiple(finite.lower())
                        ? null
                        : Grammar.plural(finite.lower());
        };
        if (base == null || (verb + 1 < sentence.end() && sentence.at(verb + 1).is("not") && !finite.is("must"))) {
            return sentence;
        }
        var parts = Parts.of(sentence.part(4, verb)).add(Token.word("must", Tag.AUXILIARY));
        if (!base.isEmpty()) {
            parts.add(Token.word(base, base.equals("be") ? Tag.AUXILIARY : Tag.VERB));
        }
        return parts.add(sentence.part(verb + 1, sentence.end())).whole();
    }

    /** The active voice where it is said who acts, in few words: "You will be seen by a nurse" says "A nurse will see you". */
    Sentence active(Sentence sentence) {
        for (int by = 3; by < sentence.end() - 1; by++) {
            if (sentence.at(by).is("by")) {
                var turned = active(sentence, by);
                if (turned != null) {
                    return turned;
                }
            }
        }
        return sentence;
    }

    private @Nullable Sentence active(Sentence sentence, int by) {
        int participle = by - 1;
        Token done = sentence.at(participle);
        String base = base(done.lower());
        if (!done.is(Tag.VERB) || base == null) {
            return null;
        }
        int be = participle - 1;
        while (be > 0 && Grammar.isAdverb(sentence.at(be))) {
            be--;
        }
        if (be < 1 || be != participle - 1) {
            return null;
        }
        Token auxiliary = sentence.at(be);
        boolean modal = auxiliary.is("be") && Grammar.isModal(sentence.at(be - 1));
        boolean plain = auxiliary.is("is") || auxiliary.is("are") || auxiliary.is("was") || auxiliary.is("were");
        if (!modal && !plain) {
            return null;
        }
        int verb = modal ? be - 1 : be;
        int subjectEnd = Outline.nounGroupEnd(sentence, 0);
        if (subjectEnd != verb || subjectEnd == 0) {
            return null;
        }
        int agentEnd = agentEnd(sentence, by + 1);
        if (agentEnd < 0 || !mayAct(sentence, by + 1, agentEnd) || goesOn(sentence, agentEnd)) {
            return null;
        }
        var agent = new ArrayList<>(sentence.part(by + 1, agentEnd));
        boolean agentMany = Grammar.isPluralNoun(NounCuts.head(sentence, by + 1, agentEnd))
                || Set.of("us", "them", "you").contains(agent.getLast().lower());
        if (agent.size() == 1 && Grammar.SUBJECT_OF.containsKey(agent.getFirst().lower())) {
            agent.set(
                    0,
                    agent.getFirst()
                            .written(Grammar.SUBJECT_OF.get(agent.getFirst().lower())));
        }
        boolean past = auxiliary.is("was") || auxiliary.is("were");
        var parts = Parts.of(agent.getFirst().spaced(false)).add(agent.subList(1, agent.size()));
        if (modal) {
            parts.add(sentence.at(verb).spaced(true)).add(Token.word(base, Tag.VERB));
        } else {
            parts.add(Token.word(past ? inflection.past(base) : agentMany ? base : inflection.third(base), Tag.VERB));
        }
        return parts.add(object(sentence.part(0, subjectEnd)))
                .add(sentence.part(agentEnd, sentence.end()))
                .whole();
    }

    /** Somebody, not a way or a thing: "by a nurse", "by the council", not "by post". */
    private boolean mayAct(Sentence sentence, int from, int to) {
        Token head = NounCuts.head(sentence, from, to);
        Token last = sentence.at(to - 1);
        if (last.is(Tag.ADJECTIVE) || last.is(Tag.ADVERB) || last.is("free")) {
            return false;
        }
        return joins.isPerson(Grammar.singular(head.lower()))
                || joins.isBody(head.lower())
                || Grammar.SUBJECT_OF.containsKey(head.lower())
                || head.is("you");
    }

    /** What stands behind tells more of who acts, or goes on with another verb of the same subject. */
    private static boolean goesOn(Sentence sentence, int from) {
        if (from >= sentence.end()) {
            return false;
        }
        Token next = sentence.at(from);
        boolean more = next.is("who")
                || next.is("which")
                || next.is("that")
                || next.is("under")
                || next.is("with")
                || next.isMark() && !next.is(",")
                || next.is(Tag.VERB)
                || next.is(Tag.ADJECTIVE);
        return more || Grammar.anotherVerb(sentence, from);
    }

    private static List<Token> object(List<Token> subject) {
        var object = new ArrayList<>(subject);
        Token first = object.getFirst();
        String asObject = object.size() == 1 ? Grammar.OBJECT_OF.get(first.lower()) : null;
        boolean name = first.is(Tag.NAME) && object.size() > 1 && object.get(1).startsWithCapital();
        object.set(
                0,
                asObject != null
                        ? first.written(asObject).spaced(true)
                        : Parts.small(first, name).spaced(true));
        return object;
    }

    /** Who acts: a noun group of few words, up to where the sentence goes on. */
    private static int agentEnd(Sentence sentence, int from) {
        boolean noun = false;
        for (int i = from; i <= sentence.end(); i++) {
            boolean over = i == sentence.end()
                    || ENDS_AGENT.contains(sentence.at(i).lower())
                    || sentence.at(i).isMark();
            if (over) {
                boolean joined = i < sentence.end()
                        && (sentence.at(i).is("and")
                                || sentence.at(i).is("or")
                                || sentence.at(i).is("either"));
                return noun && !joined && i > from ? i : -1;
            }
            Token token = sentence.at(i);
            if (token.is("same")
                    || i - from >= LONGEST_AGENT
                    || Grammar.isFinite(sentence, i)
                    || Grammar.isIng(token.lower()) && (i == from || token.is(Tag.VERB))
                    || token.shape() != Token.Shape.WORD) {
                return -1;
            }
            noun |= token.is(Tag.NOUN) || token.is(Tag.NAME) || token.is(Tag.PRONOUN) || token.isAcronym();
        }
        return -1;
    }

    /** The infinitive of a participle that is surely known; null for others. */
    private @Nullable String base(String participle) {
        return inflection.baseOfParticiple(participle);
    }
}
