package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.plainlanguage.glossary.Inflection;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes a sentence of its own of a long condition: "If the tube comes out of your nose at night, call us" becomes "The tube might come out of
 * your nose at night. If so, call us". What follows only holds where the first sentence does, and says so.
 */
final class ConditionCuts {

    private static final int LEAST_CONDITION = 8;
    private static final int LEAST_SENTENCE = 13;

    private final Joins joins;
    private final Inflection inflection;

    ConditionCuts(Joins joins, Inflection inflection) {
        this.joins = joins;
        this.inflection = inflection;
    }

    @Nullable
    List<Sentence> atIf(Sentence sentence) {
        Token first = sentence.at(0);
        if ((!first.is("if") && !first.is("where")) || sentence.at(1).is("so") || sentence.words() < LEAST_SENTENCE) {
            return null;
        }
        int comma = Clauses.commaOfCondition(sentence);
        boolean pause = comma > 0 && sentence.part(1, comma).stream().anyMatch(token -> token.is(","));
        if (comma < LEAST_CONDITION
                || pause && Enumeration.endingAt(sentence, 2, comma, joins) == null
                || isAny(sentence, comma)
                || sentence.at(comma + 1).is(Tag.ADJECTIVE)
                || isOneOfSeveral(sentence, comma + 1)
                || hasInner(sentence, 1, comma)
                || Clauses.hasNegation(sentence, 1, Math.min(4, comma))) {
            return null;
        }
        var supposed = supposed(sentence, 1, comma);
        return supposed == null
                ? null
                : Parts.two(
                        supposed,
                        Parts.of(joins.words("if-so"))
                                .add(sentence.part(comma + 1, sentence.end()))
                                .whole());
    }

    /** "If there is any pain": not "There may be any pain". */
    private static boolean isAny(Sentence sentence, int comma) {
        int any = sentence.find("any", 2);
        return any > 0 && any < comma && !sentence.at(any - 1).is(Tag.PREPOSITION);
    }

    /** "If your sight blurs, the eye hurts or you see spots, call us": what stands behind the first comma is a condition too. */
    private static boolean isOneOfSeveral(Sentence sentence, int from) {
        int or = sentence.find("or", from);
        int comma = or < 0 ? -1 : sentence.find(",", or);
        return comma > 0;
    }

    /** "you have chest pain": "You might have chest pain". */
    private @Nullable Sentence supposed(Sentence sentence, int from, int to) {
        int verb = verbOf(sentence, from, to);
        if (verb < 0 || anotherClause(sentence, Outline.verbEnd(sentence, verb), to)) {
            return null;
        }
        var may = may(sentence, verb, to);
        return may == null ? null : Parts.of(sentence.part(from, verb)).add(may).whole();
    }

    /** "a snap is felt or you cannot bend it": "may" would hold for the first half only. */
    private static boolean anotherClause(Sentence sentence, int from, int to) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            joined |= sentence.at(i).is("and")
                    || sentence.at(i).is("or")
                    || sentence.at(i).is("but");
            if (joined && Grammar.isFinite(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static int verbOf(Sentence sentence, int from, int to) {
        int end = Outline.nounGroupEnd(sentence, from);
        for (int i = end; i < to; i++) {
            if (sentence.at(i).is("who")
                    || sentence.at(i).is("which")
                    || sentence.at(i).is("that")
                    || sentence.at(i).isMark()) {
                return -1;
            }
            if (Grammar.isFinite(sentence, i)) {
                return i;
            }
            if (sentence.at(i).is(Tag.VERB)) {
                return -1; // the verb, perhaps, in a form that could be another
            }
        }
        return -1;
    }

    /** The verb and all behind it, after "may": "has been" becomes "may have been", "smokes" "may smoke". Null where "may" would change what is said. */
    private @Nullable List<Token> may(Sentence sentence, int verb, int to) {
        var tokens = new ArrayList<Token>();
        Token finite = sentence.at(verb);
        tokens.add(Token.word("might", Tag.AUXILIARY)); // "may" could sound as if it were allowed
        int next = verb + 1;
        String base = switch (finite.lower()) {
            case "is", "are", "am" -> "be";
            case "has", "have" -> "have";
            case "do", "does" -> next < to && sentence.at(next).is("not") ? "" : "do";
            case "can", "cannot" -> next < to ? "be able to" : "";
            case "was",
                    "were",
                    "had",
                    "did",
                    "will",
                    "would",
                    "may",
                    "might",
                    "could",
                    "must",
                    "should",
                    "shall",
                    "can't",
                    "won't" -> null;
            default -> Grammar.looksLikeParticiple(finite.lower()) ? null : Grammar.plural(finite.lower());
        };
        if (base == null) {
            return null;
        }
        if (finite.is("cannot")) {
            tokens.add(Token.word("not", Tag.PARTICLE));
        }
        for (String word : base.split(" ")) {
            if (!word.isEmpty()) {
                tokens.add(Token.word(word, word.equals("to") ? Tag.PARTICLE : Tag.VERB));
            }
        }
        if (next < to
                && sentence.at(next).is("not")
                && (finite.is("is") || finite.is("are") || finite.is("has") || finite.is("have"))) {
            tokens.add(1, sentence.at(next));
            next++;
        }
        tokens.addAll(sentence.part(next, to));
        return tokens;
    }

    private static boolean hasInner(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.at(i);
            if (token.is("if")
                    || token.is("unless")
                    || token.is("until")
                    || token.is("whether")
                    || token.is("where")
                    || token.is("while")
                    || token.is("(")
                    || token.is(":")
                    || token.is(";")) {
                return true;
            }
        }
        return false;
    }
}
