package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Makes a sentence of its own of what tells more about a noun: behind it, between commas, or before it. The noun or its pronoun is said again. */
final class NounCuts {

    private static final int LEAST_INSERTED = 4;
    private static final int LEAST_REST = 5;
    private static final Set<String> DESCRIBING =
            Set.of("open", "available", "free", "located", "run", "set", "held", "based", "lent", "drawn");
    private static final Set<String> BEHIND_PAST = Set.of("has", "have", "had", "was", "were");
    private static final Set<String> ONCE =
            Set.of("formed", "founded", "opened", "built", "established", "launched", "created", "set");

    private final Joins joins;

    NounCuts(Joins joins) {
        this.joins = joins;
    }

    /**
     * "The class, held on Mondays, is free" becomes "The class is held on Mondays. It is free"; "The unit, which moved in April, sees adults"
     * becomes "The unit moved in April. It sees adults".
     */
    @Nullable
    List<Sentence> atInserted(Sentence sentence) {
        int end = Outline.nounGroupEnd(sentence, 0);
        if (end <= 0 || end >= sentence.end() - LEAST_REST || !sentence.at(end).is(",")) {
            return null;
        }
        int close = close(sentence, end + 1);
        if (close < 0 || close - end < LEAST_INSERTED) {
            return null;
        }
        Token opens = sentence.at(end + 1);
        boolean many = Grammar.isPluralNoun(head(sentence, 0, end));
        var first = Parts.of(sentence.part(0, end));
        if (opens.is("which") || opens.is("who")) {
            int verb = Clauses.afterAdverb(sentence, end + 2);
            boolean base = sentence.at(verb).is(Tag.VERB)
                    && !Grammar.isThird(sentence.at(verb).lower());
            boolean other = base
                    && !many
                    && !Grammar.looksLikeParticiple(sentence.at(verb).lower());
            if (other || !Grammar.isFinite(sentence, verb) && !isAnyVerb(sentence, verb)) {
                return null; // "which every new helper must do", "the bank of drivers, who use"
            }
            first.add(sentence.part(end + 2, close));
        } else if (describes(sentence, end + 1)
                && sentence.part(0, end).stream().noneMatch(token -> token.is("of"))) {
            boolean over = BEHIND_PAST.contains(
                    sentence.at(Clauses.afterAdverb(sentence, close + 1)).lower());
            first.add(be(many, over || isPast(sentence, end + 1, close))).add(sentence.part(end + 1, close));
        } else {
            return null;
        }
        return then(sentence, first, head(sentence, 0, end), opens.is("who"), close + 1);
    }

    /** "Run by two charities, the centre lends aids" becomes "The centre is run by two charities. It lends aids". */
    @Nullable
    List<Sentence> atOpening(Sentence sentence) {
        int comma = sentence.find(",", 3);
        if (comma < LEAST_INSERTED || !describes(sentence, 0) || comma >= sentence.end() - LEAST_REST) {
            return null;
        }
        int end = Outline.nounGroupEnd(sentence, comma + 1);
        if (end <= comma + 1) {
            return null;
        }
        int verb = Clauses.afterAdverb(sentence, end);
        if (verb >= sentence.end() || !Grammar.isFinite(sentence, verb)) {
            return null;
        }
        Token noun = head(sentence, comma + 1, end);
        boolean verbPerhaps = end > comma + 2 && sentence.at(end - 2).startsWithCapital() && !noun.startsWithCapital();
        if (verbPerhaps) {
            return null; // "the Toy Library lends"
        }
        boolean many = Grammar.isPluralNoun(noun);
        var first = Parts.of(Sentence.capital(sentence.part(comma + 1, end)))
                .add(be(many, isPast(sentence, 0, comma)))
                .add(Parts.small(sentence.at(0), false).spaced(true))
                .add(sentence.part(1, comma));
        return then(sentence, first, noun, false, end);
    }

    /** The first sentence, and a second of the same subject from its verb on. */
    private @Nullable List<Sentence> then(Sentence sentence, Parts first, Token noun, boolean who, int from) {
        Token opens = first.at(0);
        if (opens.is(Tag.NAME) && !Grammar.isPluralNoun(noun)) {
            return null; // a person's name, perhaps
        }
        if (who && !Grammar.isPluralNoun(noun)) {
            return onePerson(sentence, first, from);
        }
        boolean they = who || Grammar.isPluralNoun(noun) || joins.isPerson(Grammar.singular(noun.lower()));
        var second = Parts.of(Token.word(they ? "They" : "It", Tag.PRONOUN));
        int verb = Clauses.afterAdverb(sentence, from);
        second.add(sentence.part(from, verb));
        Token finite = sentence.at(verb);
        second.add(they ? finite.written(Grammar.plural(finite.lower())) : finite);
        return Parts.two(
                first.whole(),
                second.add(sentence.part(verb + 1, sentence.end())).whole());
    }

    private static Token be(boolean many, boolean past) {
        return Token.word(past ? many ? "were" : "was" : many ? "are" : "is", Tag.AUXILIARY);
    }

    /** "formed by three teams", "held in 2021". */
    private static boolean isPast(Sentence sentence, int from, int to) {
        return ONCE.contains(sentence.at(from).lower())
                || sentence.part(from, to).stream().anyMatch(NounCuts::isYear);
    }

    private static boolean isYear(Token token) {
        boolean century = token.text().startsWith("19") || token.text().startsWith("20");
        return token.shape() == Token.Shape.NUMBER && century && token.text().length() == 4;
    }

    /** "They" could be others that are named: the one person is named again. */
    private static @Nullable List<Sentence> onePerson(Sentence sentence, Parts first, int from) {
        int end = Outline.nounGroupEnd(sentence, 0);
        Token opens = sentence.at(0);
        var second = Parts.of(opens.is("a") || opens.is("an") ? Token.word("The", Tag.DETERMINER) : opens)
                .add(sentence.part(1, end))
                .add(sentence.part(from, sentence.end()));
        return Parts.two(first.whole(), second.whole());
    }

    /** "held on Mondays", "open to all": what a form of "be" could stand before. */
    private static boolean describes(Sentence sentence, int at) {
        Token token = sentence.at(at);
        Token next = sentence.at(at + 1);
        boolean participle =
                token.is(Tag.VERB) && Grammar.looksLikeParticiple(token.lower()) || DESCRIBING.contains(token.lower());
        return participle
                && (next.is(Tag.PREPOSITION)
                        || next.is(Tag.ADVERB)
                        || next.is("to")
                        || next.is("every")
                        || next.is("each")
                        || next.is("by")
                        || next.is("up")
                        || next.is("out"));
    }

    /** The noun that a group is about: the last one before "of". */
    static Token head(Sentence sentence, int from, int to) {
        Token head = sentence.at(to - 1);
        for (int i = from; i < to; i++) {
            if (sentence.at(i).is(Tag.PREPOSITION) && i > from) {
                return head;
            }
            if (sentence.at(i).is(Tag.NOUN) || sentence.at(i).is(Tag.NAME)) {
                head = sentence.at(i);
            }
        }
        return head;
    }

    /** The comma behind which the main verb stands; -1 where it is not sure that it closes what was inserted. */
    private static int close(Sentence sentence, int from) {
        for (int i = from; i < sentence.end() - 2; i++) {
            if (sentence.at(i).is(",")) {
                int next = Clauses.afterAdverb(sentence, i + 1);
                return next < sentence.end() && Grammar.isFinite(sentence, next) ? i : -1;
            }
            if (sentence.at(i).is(";")
                    || sentence.at(i).is(":")
                    || sentence.at(i).is("if")) {
                return -1;
            }
        }
        return -1;
    }

    /** "…, whose helpline is open all day" becomes "The clinic's helpline is open all day". */
    @Nullable
    List<Sentence> atWhose(Sentence sentence) {
        int whose = sentence.find("whose", 4);
        int main = Outline.finiteFrom(sentence, 0);
        if (whose < 0
                || main < 0
                || main > whose
                || !sentence.at(whose - 1).is(",")
                || !sentence.at(whose - 2).is(Tag.NOUN)
                || sentence.part(whose, sentence.end()).stream().anyMatch(token -> token.is(","))
                || opensWithUnmetCondition(sentence, whose)
                || isShared(sentence, whose)
                || !Outline.startsClause(sentence, whose + 1)) {
            return null;
        }
        Token noun = sentence.at(whose - 2);
        String owner = noun.text() + (Grammar.isPluralNoun(noun) && noun.lower().endsWith("s") ? "'" : "'s");
        return Parts.two(
                Sentence.whole(sentence.part(0, whose - 1)),
                Parts.of(Token.word("The", Tag.DETERMINER))
                        .add(noun.written(owner).spaced(true))
                        .add(sentence.part(whose + 1, sentence.end()))
                        .whole());
    }

    /** "…, where a doctor will see you" becomes "There, a doctor will see you". */
    @Nullable
    List<Sentence> atWhere(Sentence sentence) {
        int main = Outline.finiteFrom(sentence, 0);
        for (int i = Math.max(4, main + 2); main > 0 && i < sentence.end() - 3; i++) {
            boolean place = sentence.at(i).is("where")
                    && sentence.at(i - 1).is(",")
                    && (sentence.at(i - 2).is(Tag.NOUN) || sentence.at(i - 2).is(Tag.NAME));
            boolean goesOn = sentence.part(i, sentence.end()).stream().anyMatch(token -> token.is(","));
            if (place && !goesOn && Clauses.startsOwnClause(sentence, i + 1) && !opensWithUnmetCondition(sentence, i)) {
                return Parts.two(
                        Sentence.whole(sentence.part(0, i - 1)),
                        Parts.of(sentence.at(i + 1).is("there") ? List.of() : joins.words("there"))
                                .add(sentence.part(i + 1, sentence.end()))
                                .whole());
            }
        }
        return null;
    }

    /** "…, which is run by nurses" at the end becomes "This is run by nurses"; "…, who will call you" becomes "They will call you". */
    @Nullable
    List<Sentence> atRelative(Sentence sentence) {
        int main = Outline.finiteFrom(sentence, 0);
        for (int i = Math.max(3, main + 1); main > 0 && i < sentence.end() - 2; i++) {
            Token token = sentence.at(i);
            // without a comma it says which one is meant, and stays
            if (!sentence.at(i - 1).is(",") || !token.is("which") && !token.is("who")) {
                continue;
            }
            int verb = Clauses.afterAdverb(sentence, i + 1);
            boolean owns = verb < sentence.end() && (Grammar.isFinite(sentence, verb) || isAnyVerb(sentence, verb));
            if (!owns || opensWithUnmetCondition(sentence, i) || isShared(sentence, i)) {
                continue;
            }
            boolean goesOn = sentence.part(i, sentence.end()).stream().anyMatch(part -> part.is(","));
            if (goesOn) {
                continue; // what stands behind may belong to the main clause again
            }
            int before = i - 1;
            var second = Parts.of(about(sentence, before, sentence.at(verb), token.is("who")));
            if (second.isEmpty()) {
                return null;
            }
            second.add(sentence.part(i + 1, sentence.end()));
            return Parts.two(Sentence.whole(sentence.part(0, before)), second.whole());
        }
        return null;
    }

    /** "…, who has a rash, or who …": more than one tells of the same, or a denial or condition before holds for it too. */
    private static boolean isShared(Sentence sentence, int at) {
        for (int i = 0; i < sentence.end(); i++) {
            Token token = sentence.at(i);
            boolean relative = token.is("who") || token.is("which") || token.is("whose");
            if (i != at && relative || i > at && (token.is("unless") || token.is(";"))) {
                return true;
            }
        }
        return sentence.part(0, at).stream().anyMatch(token -> token.is("until") || token.is("unless"));
    }

    private static boolean isAnyVerb(Sentence sentence, int at) {
        return sentence.at(at).is(Tag.VERB) && !Grammar.isIng(sentence.at(at).lower());
    }

    /** A condition at the start whose main clause has not come yet: what follows the comma is not the end. */
    private static boolean opensWithUnmetCondition(Sentence sentence, int at) {
        return Clauses.opensWithCondition(sentence, 0)
                && !(Clauses.commaOfCondition(sentence) > 0 && Clauses.commaOfCondition(sentence) < at);
    }

    /**
     * Of what the relative clause tells: "by the council, which" gives "The council", "his daughter, who" gives "His daughter"; "This" where it
     * tells of the whole clause; empty where that is not sure.
     */
    private List<Token> about(Sentence sentence, int end, Token verb, boolean who) {
        int start = end;
        while (start > 0 && isInNounGroup(sentence.at(start - 1))) {
            start--;
        }
        boolean noun = start < end && sentence.at(end - 1).is(Tag.NOUN);
        if (!noun) {
            boolean clause =
                    CLAUSE_VERBS.contains(verb.lower()) || sentence.at(end - 1).shape() != Token.Shape.WORD;
            return who || !clause ? List.of() : List.of(Token.word("This", Tag.PRONOUN));
        }
        Token head = sentence.at(end - 1);
        boolean many = Grammar.isPluralNoun(head);
        boolean agrees =
                Grammar.isModal(verb) || many != (Grammar.isThird(verb.lower()) || verb.is("is") || verb.is("was"));
        boolean time = TIMES.contains(Grammar.singular(head.lower()));
        boolean person = joins.isPerson(Grammar.singular(head.lower()));
        boolean either = head.is("team") || head.is("staff") || head.is("teams");
        if (who != person && !either) {
            return List.of();
        }
        if (!agrees || time || CLAUSE_VERBS.contains(verb.lower())) {
            boolean one = Grammar.isModal(verb) || verb.is("is") || verb.is("was") || Grammar.isThird(verb.lower());
            return who || !one ? List.of() : List.of(Token.word("This", Tag.PRONOUN));
        }
        Token opens = start > 0 ? sentence.at(start - 1) : head;
        Token before = start > 1 ? sentence.at(start - 2) : opens;
        boolean behindOf =
                opens.is(Tag.DETERMINER) && (before.is("of") || before.is(Tag.CONJUNCTION) || before.is(","));
        boolean marked = opens.is(Tag.DETERMINER) || Outline.isPossessive(opens);
        boolean bare = !marked && (!many || !opens.is(Tag.PREPOSITION) && !opens.is(Tag.VERB));
        boolean listed = start > 1
                && !opens.is(Tag.DETERMINER)
                && before.is(Tag.CONJUNCTION); // "scales and liquid level indicators"
        if (bare || listed || behindOf || opens.is("of") || opens.is(Tag.CONJUNCTION) || opens.is(",")) {
            return List.of();
        }
        var tokens = new ArrayList<Token>();
        tokens.add(
                Outline.isPossessive(opens)
                        ? opens.written(Character.toUpperCase(opens.text().charAt(0))
                                + opens.text().substring(1))
                        : Token.word("The", Tag.DETERMINER));
        sentence.part(start, end).stream()
                .dropWhile(token -> token.is(Tag.ADJECTIVE))
                .forEach(tokens::add);
        return tokens;
    }

    private static boolean isInNounGroup(Token token) {
        return token.is(Tag.NOUN) || token.is(Tag.ADJECTIVE);
    }

    /** "…, which means that": the whole clause means it. */
    private static final Set<String> CLAUSE_VERBS =
            Set.of("means", "lets", "allows", "makes", "helps", "gives", "ensures", "lowers", "saves");

    private static final Set<String> TIMES = Set.of(
            "day",
            "week",
            "month",
            "year",
            "hour",
            "minute",
            "evening",
            "morning",
            "afternoon",
            "night",
            "time",
            "weekend",
            "weekday");
}
