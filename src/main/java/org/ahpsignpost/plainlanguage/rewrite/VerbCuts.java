package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Cuts between verbs of one subject, and before relative clauses: the second sentence says "It", "They" or "We" again. */
final class VerbCuts {

    private static final int LEAST_TAIL = 6;

    private final Joins joins;

    VerbCuts(Joins joins) {
        this.joins = joins;
    }

    /** "The team checks your walking and gives you advice" becomes "… They give you advice". */
    @Nullable
    List<Sentence> atSecondVerb(Sentence sentence) {
        var outline = Outline.of(sentence, joins);
        if (outline == null
                || (outline.subject() > 0
                        && outline.startsWithCondition()
                        && !sentence.at(0).is("if"))) {
            return null;
        }
        Form form = Form.of(sentence, outline);
        boolean infinitive = false;
        boolean complement = false;
        boolean relative = false;
        for (int i = outline.verbEnd(); i < sentence.end() - 1; i++) {
            Token token = sentence.at(i);
            infinitive |= token.is("to") && sentence.at(i + 1).is(Tag.VERB);
            relative |= token.is("who")
                    || token.is("which")
                    || token.is("that")
                    || token.is("if")
                    || token.is("unless")
                    || token.is("when")
                    || token.is("whether")
                    || token.is("whose")
                    || token.is("where");
            complement |= token.is(Tag.NOUN)
                    || token.is(Tag.NAME)
                    || token.is(Tag.PRONOUN)
                    || token.shape() == Token.Shape.NUMBER;
            if (!token.is("and") && !token.is("but")) {
                continue;
            }
            int verb = i + 1;
            while (verb < sentence.end() && Grammar.isAdverb(sentence.at(verb))) {
                verb++;
            }
            boolean sure = !relative && !(infinitive && form.couldBeInfinitive());
            boolean comma = sentence.at(i - 1).is(",");
            boolean auxiliary = verb < sentence.end() - 1 && (!relative || comma) && isAuxiliary(sentence, verb);
            if (!auxiliary && (verb >= sentence.end() - 1 || !complement || !sure || !form.is(sentence, verb))) {
                continue;
            }
            int end = sentence.at(i - 1).is(",") ? i - 1 : i;
            var second = new Parts();
            boolean but = token.is("but");
            if (but) {
                second.add(joins.words("but"));
            } else if (sentence.at(0).is("if") && outline.subject() > 0) {
                second.add(joins.words("if-so"));
            }
            second.add(again(sentence, outline, auxiliary ? Form.THIRD : form, i + 1, verb, but))
                    .add(sentence.part(verb + 1, sentence.end()));
            return Parts.two(Sentence.whole(sentence.part(0, end)), second.whole());
        }
        return null;
    }

    /** "… and must be": a modal, or a form of be or have, goes with the same subject. */
    private static boolean isAuxiliary(Sentence sentence, int at) {
        Token token = sentence.at(at);
        return Grammar.isModal(token)
                || token.is("is")
                || token.is("are")
                || token.is("has")
                || token.is("have")
                || token.is("does")
                || token.is("do");
    }

    private static List<Token> again(Sentence sentence, Outline outline, Form form, int from, int verb, boolean but) {
        var tokens = new ArrayList<Token>();
        boolean opens = !but && !(sentence.at(0).is("if") && outline.subject() > 0);
        Token pronoun = outline.pronoun().token();
        tokens.add(opens || pronoun.is("i") ? pronoun : pronoun.written(pronoun.lower()));
        if (form == Form.AFTER_AUXILIARY) {
            var before = outline.again();
            before.subList(1, before.size()).forEach(token -> tokens.add(token.spaced(true)));
        }
        for (int i = from; i < verb; i++) {
            tokens.add(sentence.at(i));
        }
        Token second = sentence.at(verb);
        tokens.add(form == Form.THIRD ? outline.agree(second, true) : second);
        return tokens;
    }

    /** The form that a second verb must have to belong to the same subject. */
    private enum Form {
        /** "will see", "is checked": the auxiliaries are said again */
        AFTER_AUXILIARY,
        THIRD,
        BASE,
        UNSURE;

        static Form of(Sentence sentence, Outline outline) {
            if (outline.verbEnd() - outline.verb() > 1) {
                return AFTER_AUXILIARY;
            }
            Token verb = sentence.at(outline.verb());
            if (Grammar.isBe(verb) || Grammar.isModal(verb)) {
                return UNSURE;
            }
            if (Grammar.looksLikeParticiple(verb.lower())) {
                return UNSURE;
            }
            return Grammar.isThird(verb.lower()) ? THIRD : BASE;
        }

        boolean couldBeInfinitive() {
            return this != THIRD;
        }

        boolean is(Sentence sentence, int at) {
            Token token = sentence.at(at);
            if (!token.is(Tag.VERB) && !token.is("be") && !token.is("have")) {
                return false;
            }
            String word = token.lower();
            boolean participle = Grammar.looksLikeParticiple(word);
            return switch (this) {
                case THIRD -> Grammar.isThird(word);
                case BASE -> !participle && !word.endsWith("ing") && !Grammar.isThird(word);
                case AFTER_AUXILIARY -> sameAsLast(sentence, at, participle, word);
                case UNSURE -> false;
            };
        }

        private static boolean sameAsLast(Sentence sentence, int at, boolean participle, String word) {
            for (int i = 0; i < at; i++) {
                if (Grammar.isFinite(sentence, i)) {
                    int end = Outline.verbEnd(sentence, i);
                    String last = sentence.at(end - 1).lower();
                    boolean ing = last.endsWith("ing");
                    return ing == word.endsWith("ing")
                            && (ing || Grammar.looksLikeParticiple(last) == participle)
                            && !Grammar.isThird(word);
                }
            }
            return false;
        }
    }

    /** "…, which is run by nurses" at the end becomes "This is run by nurses"; "…, who will call you" becomes "They will call you". */
    @Nullable
    List<Sentence> atRelative(Sentence sentence) {
        for (int i = 3; i < sentence.end() - 2; i++) {
            Token token = sentence.at(i);
            boolean comma = sentence.at(i - 1).is(",");
            boolean about = token.is("which") || token.is("who") || (token.is("that") && !comma);
            if (!about || (!comma && (!isIndefinite(sentence, i) || closes(sentence, i) >= 0))) {
                continue;
            }
            int verb = ClauseCuts.afterAdverb(sentence, i + 1);
            boolean subject = verb < sentence.end() && (Grammar.isFinite(sentence, verb) || isAnyVerb(sentence, verb));
            if (!subject || !ClauseCuts.hasVerb(sentence, 0, i - 1) && closes(sentence, i) < 0) {
                continue;
            }
            int close = closes(sentence, i);
            int before = comma ? i - 1 : i;
            var pronoun = about(sentence, before - 1, sentence.at(verb), token.is("who"));
            var second = new Parts().add(pronoun);
            second.add(sentence.part(i + 1, verb));
            second.add(
                    pronoun.is("they")
                            ? sentence.at(verb)
                                    .written(Grammar.plural(sentence.at(verb).lower()))
                            : sentence.at(verb));
            if (close < 0) {
                if (opensWithUnmetCondition(sentence, i)) {
                    continue;
                }
                second.add(sentence.part(verb + 1, sentence.end()));
                return Parts.two(Sentence.whole(sentence.part(0, before)), second.whole());
            }
            second.add(sentence.part(verb + 1, close));
            var first = Parts.of(sentence.part(0, i - 1)).add(sentence.part(close + 1, sentence.end()));
            return Parts.two(first.whole(), second.whole());
        }
        return null;
    }

    /** "a team that …": one that nobody has heard of yet, so that more can be said of it in the next sentence. */
    private static boolean isIndefinite(Sentence sentence, int relative) {
        if (sentence.end() - relative < LEAST_TAIL
                || ClauseCuts.hasNegation(sentence, 0, relative)
                || ClauseCuts.opensWithCondition(sentence, 0)
                || sentence.has("only")
                || sentence.has("if")) {
            return false;
        }
        int at = relative - 1;
        if (!sentence.at(at).is(Tag.NOUN)) {
            return false;
        }
        while (at > 0
                && (sentence.at(at).is(Tag.NOUN)
                        || sentence.at(at).is(Tag.ADJECTIVE)
                        || sentence.at(at).is(Tag.VERB)
                        || sentence.at(at).is(Tag.ADVERB))) {
            at--;
        }
        return sentence.at(at).is("a") || sentence.at(at).is("an");
    }

    private static boolean isAnyVerb(Sentence sentence, int at) {
        return sentence.at(at).is(Tag.VERB) && !sentence.at(at).lower().endsWith("ing");
    }

    /** A condition at the start whose main clause has not come yet: what follows the comma is not the end. */
    private static boolean opensWithUnmetCondition(Sentence sentence, int at) {
        return ClauseCuts.opensWithCondition(sentence, 0)
                && !(ClauseCuts.commaOfCondition(sentence) > 0 && ClauseCuts.commaOfCondition(sentence) < at);
    }

    /** The comma that ends a relative clause in the middle, where the main verb follows; -1 where it goes on to the end. */
    private static int closes(Sentence sentence, int relative) {
        boolean verbBefore = ClauseCuts.hasVerb(sentence, 1, relative - 1);
        if (verbBefore) {
            return -1;
        }
        for (int i = relative + 2; i < sentence.end() - 1; i++) {
            if (sentence.at(i).is(",")) {
                int next = ClauseCuts.afterAdverb(sentence, i + 1);
                if (next < sentence.end() && Grammar.isFinite(sentence, next)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** "They" for people and for many, "It" for one thing; "This" where what stands before the comma is no noun. */
    private Token about(Sentence sentence, int last, Token verb, boolean who) {
        Token noun = sentence.at(last);
        boolean many = verb.is("are")
                || verb.is("were")
                || verb.is("have")
                || (!Grammar.isModal(verb)
                        && !Grammar.isThird(verb.lower())
                        && verb.is(Tag.VERB)
                        && !Grammar.looksLikeParticiple(verb.lower()));
        if (who || many || (Grammar.isModal(verb) && Grammar.isPluralNoun(noun))) {
            return Token.word("They", Tag.PRONOUN);
        }
        return Token.word("This", Tag.PRONOUN);
    }
}
