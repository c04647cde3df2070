package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Cuts between verbs of one subject: the second sentence says "It", "They" or "We" again. */
final class VerbCuts {

    private static final int LONGEST_SUBJECT = 4;

    private final Joins joins;

    VerbCuts(Joins joins) {
        this.joins = joins;
    }

    /** "Leave it on for a week, wash it and choose another" becomes three sentences that each ask for one thing. */
    @Nullable
    List<Sentence> atImperatives(Sentence sentence) {
        if (!Parts.asks(sentence, 0) || sentence.has("if") || sentence.has("unless") || sentence.has("or")) {
            return null;
        }
        for (int i = 2; i < sentence.end() - 2; i++) {
            Token token = sentence.at(i);
            boolean and = token.is("and");
            boolean comma = token.is(",") && !sentence.at(i + 1).is("and");
            if (!and && !comma || !asksAgain(sentence, i + 1)) {
                continue;
            }
            int end = and && sentence.at(i - 1).is(",") ? i - 1 : i;
            return Parts.two(
                    Sentence.whole(sentence.part(0, end)), Sentence.whole(sentence.part(i + 1, sentence.end())));
        }
        return null;
    }

    /** A verb in its base form with something behind it that it does it to. */
    private static boolean asksAgain(Sentence sentence, int at) {
        Token next = sentence.at(at + 1);
        boolean object = next.is(Tag.DETERMINER)
                || next.is(Tag.PRONOUN)
                || next.is(Tag.PREPOSITION)
                || next.is(Tag.ADVERB)
                || next.is(Tag.NUMBER);
        return sentence.at(at).is(Tag.VERB) && Parts.asks(sentence, at) && object;
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
        Token opens = sentence.at(outline.subject());
        boolean others = sentence.at(0).is("if")
                && (outline.pronoun() == Outline.Pronoun.THEY || outline.pronoun() == Outline.Pronoun.IT);
        boolean state = outline.verbEnd() - outline.verb() > 1
                && sentence.at(outline.verbEnd() - 1).is("be");
        if (others || state) {
            return null;
        }
        boolean named = opens.is(Tag.NAME) && outline.verb() - outline.subject() < 3;
        if (named || Parts.asks(sentence, outline.subject())) {
            return null;
        }
        if (sentence.part(outline.subject(), outline.verb()).stream()
                .anyMatch(token -> token.is(",") || token.is("or"))) {
            return null;
        }
        Form form = Form.of(sentence, outline);
        boolean infinitive = false;
        boolean pause = false;
        boolean complement = false;
        boolean relative = false;
        for (int i = outline.verbEnd(); i < sentence.end() - 1; i++) {
            Token token = sentence.at(i);
            infinitive |= token.is("to")
                    && (sentence.at(i + 1).is(Tag.VERB) || sentence.at(i + 1).is("be"));
            relative |= token.is("who")
                    || token.is("which")
                    || token.is("that")
                    || token.is("if")
                    || token.is("unless")
                    || token.is("when")
                    || token.is("whether")
                    || token.is("whose")
                    || token.is("where")
                    || token.is("how")
                    || token.is("because")
                    || token.is("so")
                    || token.is("what")
                    || token.is("why");
            complement |= token.is(Tag.NOUN)
                    || token.is(Tag.NAME)
                    || token.is(Tag.PRONOUN)
                    || token.shape() == Token.Shape.NUMBER;
            if (!token.is("and") && !token.is("but")) {
                pause |= token.isMark()
                        && !sentence.at(i + 1).is("and")
                        && !sentence.at(i + 1).is("but");
                continue;
            }
            boolean comma = sentence.at(i - 1).is(",");
            if (pause && !(comma && token.is("but"))
                    || token.is("but") && Clauses.hasNegation(sentence, outline.verb(), i)) {
                return null;
            }
            int verb = i + 1;
            while (verb < sentence.end() && Grammar.isAdverb(sentence.at(verb))) {
                verb++;
            }
            boolean sure = !relative && !(infinitive && form.couldBeInfinitive());
            boolean bare = Grammar.isModal(sentence.at(outline.verb()))
                    && verb < sentence.end()
                    && (sentence.at(verb).is("have") || sentence.at(verb).is("do"));
            boolean auxiliary = verb < sentence.end() - 1 && !relative && !bare && isAuxiliary(sentence, verb);
            if (!auxiliary
                    && (verb >= sentence.end() - 1 || !complement || !sure || !form.is(sentence, outline, verb))) {
                continue;
            }
            boolean agrees = outline.pronoun() != Outline.Pronoun.IT
                    || !sentence.at(verb).is("are")
                            && !sentence.at(verb).is("were")
                            && !sentence.at(verb).is("have");
            if (!agrees) {
                return null;
            }
            int end = comma ? i - 1 : i;
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

    private List<Token> again(Sentence sentence, Outline outline, Form form, int from, int verb, boolean but) {
        var one = onePerson(sentence, outline, joins);
        if (!one.isEmpty()) {
            return ofOne(sentence, outline, form, one, from, verb, but);
        }
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

    /** "A specialist nurse" as "The specialist nurse", "doctors" where others are named too: "they" could be somebody else. Empty else. */
    private static List<Token> onePerson(Sentence sentence, Outline outline, Joins joins) {
        int end = Outline.nounGroupEnd(sentence, outline.subject());
        Token first = sentence.at(outline.subject());
        boolean opens = first.is(Tag.DETERMINER) || Outline.isPossessive(first);
        boolean one = outline.pronoun() == Outline.Pronoun.THEY
                && (opens || Grammar.isPluralNoun(sentence.at(end - 1)))
                && end - outline.subject() <= LONGEST_SUBJECT
                && (Grammar.isPluralNoun(sentence.at(end - 1))
                        ? namesOthers(outline, joins)
                        : end > outline.subject() + 1)
                && Clauses.afterAdverb(sentence, end) == outline.verb();
        if (!one || first.is("no") || first.is("any") || first.is("each") || first.is("every")) {
            return List.of();
        }
        var tokens = new ArrayList<>(sentence.part(outline.subject(), end));
        if (first.is("a") || first.is("an")) {
            tokens.set(0, Token.word("The", Tag.DETERMINER));
        }
        return Sentence.capital(tokens);
    }

    /** "Doctors should see people with pain and …": "they" could be either. */
    private static boolean namesOthers(Outline outline, Joins joins) {
        Sentence sentence = outline.sentence();
        return sentence.part(outline.verbEnd(), sentence.end()).stream()
                .anyMatch(token -> token.is(Tag.NOUN) && joins.isPerson(Grammar.singular(token.lower())));
    }

    private static List<Token> ofOne(
            Sentence sentence, Outline outline, Form form, List<Token> subject, int from, int verb, boolean but) {
        var tokens = new ArrayList<Token>();
        tokens.add(but ? Parts.small(subject.getFirst(), false).spaced(true) : subject.getFirst());
        tokens.addAll(subject.subList(1, subject.size()));
        if (form == Form.AFTER_AUXILIARY) {
            sentence.part(outline.verb(), outline.verbEnd() - 1).stream()
                    .filter(token -> !token.is("both") && !token.is("also"))
                    .forEach(token -> tokens.add(token.spaced(true)));
        }
        tokens.addAll(sentence.part(from, verb + 1));
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

        boolean is(Sentence sentence, Outline outline, int at) {
            Token token = sentence.at(at);
            if (!token.is(Tag.VERB) && !token.is("be") && !token.is("have")) {
                return false;
            }
            String word = token.lower();
            boolean participle = Grammar.looksLikeParticiple(word);
            return switch (this) {
                case THIRD -> Grammar.isThird(word);
                case BASE -> !participle && !Grammar.isIng(word) && !Grammar.isThird(word);
                case AFTER_AUXILIARY -> sameAsLast(sentence, outline, participle, word);
                case UNSURE -> false;
            };
        }

        private static boolean sameAsLast(Sentence sentence, Outline outline, boolean participle, String word) {
            String last = sentence.at(outline.verbEnd() - 1).lower();
            boolean ing = Grammar.isIng(last);
            return ing == Grammar.isIng(word)
                    && (ing || Grammar.looksLikeParticiple(last) == participle)
                    && !Grammar.isThird(word);
        }
    }
}
