package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Puts tokens together as whole sentences. */
final class Parts {

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
        return first.words() < 3 || second.words() < 3 ? null : List.of(first, second);
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
