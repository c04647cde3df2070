package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;

/**
 * Says "you" for "the patient" and "patients" where a text speaks of them in general and of nobody else who could be "they" or "you". All
 * sentences of a paragraph change, or none.
 */
final class Person {

    /** Where one of these stands, "they" or "you" may be somebody else. */
    private static final Set<String> OTHERS = Set.of(
            "you",
            "your",
            "i",
            "my",
            "he",
            "she",
            "his",
            "her",
            "him",
            "they",
            "their",
            "them",
            "themselves",
            "parent",
            "parents",
            "carer",
            "carers",
            "child",
            "children");

    private final Joins joins;

    Person(Joins joins) {
        this.joins = joins;
    }

    List<Sentence> inAll(List<Sentence> sentences) {
        boolean any = false;
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                if (OTHERS.contains(sentence.at(i).lower())) {
                    return sentences;
                }
                int length = length(sentence, i);
                if (length > 0) {
                    any = true;
                    if (!isGeneral(sentence, i, length)) {
                        return sentences;
                    }
                    i += length - 1;
                } else if (sentence.at(i).is("patient")
                        || sentence.at(i).is("patient's")
                        || sentence.at(i).is("patients'")
                        || sentence.at(i).is("individuals")
                        || sentence.at(i).is("people")) {
                    return sentences;
                }
            }
        }
        return any ? sentences.stream().map(this::in).toList() : sentences;
    }

    private int length(Sentence sentence, int at) {
        for (List<String> words : joins.you()) {
            boolean same = at + words.size() <= sentence.size();
            for (int i = 0; same && i < words.size(); i++) {
                same = sentence.at(at + i).is(words.get(i));
            }
            if (same) {
                return words.size();
            }
        }
        return 0;
    }

    private static boolean isGeneral(Sentence sentence, int at, int length) {
        int next = Clauses.afterAdverb(sentence, at + length);
        boolean subject = (at == 0
                        || sentence.at(at - 1).is(",")
                        || sentence.at(at - 1).is("if")
                        || sentence.at(at - 1).is("when"))
                && next < sentence.size()
                && Grammar.isModal(sentence.at(next));
        return subject;
    }

    private Sentence in(Sentence sentence) {
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < sentence.size(); i++) {
            int length = length(sentence, i);
            if (length == 0) {
                tokens.add(sentence.at(i));
                continue;
            }
            Token first = sentence.at(i);
            tokens.add(Token.word(first.startsWithCapital() ? "You" : "you", Tag.PRONOUN)
                    .spaced(first.spaced()));
            i += length - 1;
            int verb = i + 1;
            while (verb < sentence.size() && Grammar.isAdverb(sentence.at(verb))) {
                tokens.add(sentence.at(verb));
                verb++;
            }
            if (verb < sentence.size() && Grammar.isFinite(sentence, verb)) {
                tokens.add(sentence.at(verb)
                        .written(Grammar.plural(sentence.at(verb).lower())));
                i = verb;
            } else {
                i = verb - 1;
            }
        }
        return new Sentence(tokens);
    }
}
