package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Puts tokens together as whole sentences. */
final class Parts {

    private static final int LEAST_WORDS = 3;
    private static final Set<String> CANNOT_BEGIN = Set.of(
            "which", "who", "whose", "and", "or", "of", "than", "that", "being", "not", "much", "long", "well", "even");
    private static final Set<String> OPENS_CLAUSE = Set.of(
            "provided",
            "providing",
            "although",
            "though",
            "because",
            "since",
            "while",
            "whilst",
            "whereas",
            "until",
            "after",
            "before",
            "as");
    private static final Set<String> CANNOT_END = Set.of(
            "for",
            "of",
            "with",
            "and",
            "or",
            "the",
            "a",
            "an",
            "by",
            "from",
            "as",
            "than",
            "that",
            "which",
            "who",
            "is",
            "are",
            "be",
            "their",
            "your",
            "our",
            "save",
            "even",
            "not",
            "although",
            "whether",
            "otherwise",
            "such",
            "including",
            "provided",
            "to",
            "in",
            "on",
            "at",
            "if",
            "when",
            "where",
            "unless",
            "because",
            "both",
            "either");

    private final List<Token> tokens = new ArrayList<>();

    static Parts of(List<Token> tokens) {
        return new Parts().add(tokens);
    }

    static Parts of(Token token) {
        return new Parts().add(token);
    }

    Parts add(List<Token> more) {
        for (Token token : more) {
            add(token);
        }
        return this;
    }

    Parts add(Token token) {
        boolean afterJoin = !tokens.isEmpty()
                && token.counts()
                && !token.spaced()
                && !tokens.getLast().isMark();
        tokens.add(afterJoin ? token.spaced(true) : token);
        return this;
    }

    Token at(int i) {
        return tokens.get(i);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** The sentence as words that stood inside another: its first word small unless it is a name. */
    Sentence whole() {
        return Sentence.whole(tokens);
    }

    /** Two sentences; null where either has too few words to be one. */
    static @Nullable List<Sentence> two(Sentence first, Sentence second) {
        return isWhole(first) && isWhole(second) ? List.of(first, second) : null;
    }

    /** A main verb and one only, a beginning that can begin, an end that nothing hangs from, brackets in pairs. */
    private static boolean isWhole(Sentence sentence) {
        if (sentence.words() < LEAST_WORDS) {
            return false;
        }
        Token first = sentence.at(0);
        Token last = sentence.at(sentence.end() - 1);
        if (CANNOT_BEGIN.contains(first.lower())
                || CANNOT_END.contains(last.lower())
                || last.is(Tag.DETERMINER)
                || Grammar.isModal(last)
                || last.is("unable")
                || last.is("able")
                || count(sentence, "(") != count(sentence, ")")) {
            return false;
        }
        if (asks(sentence, 0)) {
            return true;
        }
        int from = behindLead(sentence);
        if (from < 0) {
            return false;
        }
        if (asks(sentence, from)) {
            return true;
        }
        int verb = Outline.finiteFrom(sentence, from);
        return verb > from && !Grammar.anotherMainVerb(sentence, verb);
    }

    private static long count(Sentence sentence, String mark) {
        return sentence.tokens().stream().filter(token -> token.is(mark)).count();
    }

    /** Behind "If so," or a condition that leads in; 0 where none does, and below 0 where nothing follows it. */
    private static int behindLead(Sentence sentence) {
        if (!Clauses.opensWithCondition(sentence, 0)
                && !OPENS_CLAUSE.contains(sentence.at(0).lower())) {
            return 0;
        }
        int comma = sentence.at(1).is("so") ? 2 : Clauses.commaOfCondition(sentence);
        return comma < 0 ? -1 : comma + 1;
    }

    /** A verb that asks to do something: "If so, call us", "Please call us". */
    static boolean asks(Sentence sentence, int at) {
        int verb = at;
        while (verb < sentence.end() - 1
                && (Grammar.isAdverb(sentence.at(verb))
                        || sentence.at(verb).is("please")
                        || sentence.at(verb).is("do")
                        || sentence.at(verb).is("but"))) {
            verb++;
        }
        Token token = sentence.at(verb);
        String word = token.lower();
        return token.is(Tag.VERB)
                && !Grammar.isIng(word)
                && !Grammar.looksLikeParticiple(word)
                && !Grammar.isThird(word);
    }

    /** A token that began a sentence, as it is written inside one. */
    static Token small(Token token, boolean isName) {
        boolean stays = !token.isWord() || token.isAcronym() || isName || token.is("i") || !token.startsWithCapital();
        return stays
                ? token
                : token.written(Character.toLowerCase(token.text().charAt(0))
                        + token.text().substring(1));
    }
}
