package org.ahpsignpost.plainlanguage.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts right what the model often takes for a verb in texts of services: "requests for help should be made", "two documents", "the record". The
 * model was learned from other texts, where such words are seldom nouns.
 */
final class TagRepair {

    private static final int FAR = 12;
    private static final Set<String> POSSESSIVES = Set.of("your", "our", "their", "its", "his", "her", "my");
    private static final Set<String> NO_NOUN_MARK = Set.of("this", "that", "these", "those", "all", "both", "each");

    private TagRepair() {}

    static Sentence in(Sentence sentence) {
        var tokens = new ArrayList<Token>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            boolean noun = token.is(Tag.VERB) && mayBeNoun(token.lower()) && standsAsNoun(sentence, tokens, i);
            tokens.add(noun ? token.tagged(Tag.NOUN) : token);
        }
        return new Sentence(tokens);
    }

    private static boolean mayBeNoun(String word) {
        return !word.endsWith("ing") && !word.endsWith("ed") && word.length() > 3;
    }

    private static boolean standsAsNoun(Sentence sentence, List<Token> before, int at) {
        boolean third = sentence.at(at).lower().endsWith("s");
        if (at == 0) {
            return third;
        }
        Token previous = before.get(at - 1);
        boolean marked = previous.is(Tag.NUMBER)
                || POSSESSIVES.contains(previous.lower())
                || previous.is(Tag.DETERMINER) && !NO_NOUN_MARK.contains(previous.lower())
                || previous.is(Tag.PREPOSITION) && !previous.is("to") && third
                || previous.is(Tag.ADJECTIVE) && third && !subjectMayBe(before, at - 1);
        boolean opens = previous.is(Tag.CONJUNCTION) || previous.isMark() || previous.is(Tag.SUBORDINATOR);
        return marked || third && opens && verbComes(sentence, at);
    }

    /** "the elderly needs": an adjective that stands for people. */
    private static boolean subjectMayBe(List<Token> before, int adjective) {
        return adjective > 0 && before.get(adjective - 1).is("the");
    }

    /** "and requests for more help should be": a helping verb follows with nothing between that could bring it in. */
    private static boolean verbComes(Sentence sentence, int at) {
        boolean tail = at + 1 < sentence.size() && sentence.at(at + 1).is(Tag.PREPOSITION);
        for (int i = at + 1; i < Math.min(sentence.size(), at + FAR); i++) {
            Token token = sentence.at(i);
            if (token.isMark()
                    || token.is(Tag.CONJUNCTION)
                    || token.is(Tag.SUBORDINATOR)
                    || token.is("who")
                    || token.is("which")
                    || token.is("that")) {
                return false;
            }
            if (token.is(Tag.AUXILIARY)) {
                return tail || i == at + 1;
            }
        }
        return false;
    }
}
