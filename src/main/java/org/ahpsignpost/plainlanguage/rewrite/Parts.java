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
    private static final Set<String> CANNOT_BEGIN =
            Set.of("which", "who", "whose", "and", "or", "of", "than", "that", "being");
    private static final Set<String> CANNOT_END = Set.of(
            "for", "of", "with", "and", "or", "the", "a", "an", "by", "from", "as", "than", "that", "which", "who",
            "is", "are", "be", "their", "your", "our");

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

    /** The sentence as words that stood inside another: its first word small unless it is a name. */
    Sentence whole() {
        return Sentence.whole(tokens);
    }

    /** Two sentences; null where either has too few words to be one. */
    static @Nullable List<Sentence> two(Sentence first, Sentence second) {
        return isWhole(first) && isWhole(second) ? List.of(first, second) : null;
    }

    /** A verb, a beginning that can begin, and an end that nothing hangs from. */
    private static boolean isWhole(Sentence sentence) {
        if (sentence.words() < LEAST_WORDS) {
            return false;
        }
        String first = sentence.at(0).lower();
        String last = sentence.at(sentence.end() - 1).lower();
        return !CANNOT_BEGIN.contains(first) && !CANNOT_END.contains(last) && hasVerb(sentence);
    }

    /** A verb with a subject, or one that asks to do something: "If so, call us". */
    private static boolean hasVerb(Sentence sentence) {
        for (int i = 0; i < sentence.end(); i++) {
            Token token = sentence.at(i);
            boolean asks = token.is(Tag.VERB)
                    && (i == 0
                            || sentence.at(i - 1).is(",")
                            || Grammar.isAdverb(sentence.at(i - 1))
                            || sentence.at(i - 1).is("please"))
                    && !token.lower().endsWith("ing")
                    && !Grammar.looksLikeParticiple(token.lower());
            if (asks || Grammar.isFinite(sentence, i)) {
                return true;
            }
        }
        return false;
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
