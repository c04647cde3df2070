package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Parts an enumeration at the end of a sentence: "We treat A, B, C and D" becomes "We treat A and B. We also treat C and D". */
final class ListCuts {

    private static final int LEAST_ITEMS = 3;
    private static final int LEAST_WORDS = 8;

    private final Joins joins;

    ListCuts(Joins joins) {
        this.joins = joins;
    }

    /** An enumeration: where its items stand, and the word before the last. */
    private record Listed(List<int[]> items, Token conjunction) {

        int from() {
            return items.getFirst()[0];
        }
    }

    @Nullable
    List<Sentence> atMiddle(Sentence sentence) {
        var outline = Outline.of(sentence, joins);
        if (outline == null || ClauseCuts.opensWithCondition(sentence, 0)) {
            return null;
        }
        var listed = listed(sentence, outline.verbEnd());
        if (listed == null
                || sentence.end() - listed.from() < LEAST_WORDS
                || hasLimit(sentence, outline.verb(), listed.from())) {
            return null;
        }
        int half = (listed.items().size() + 1) / 2;
        var first = Parts.of(sentence.part(0, listed.from())).add(joined(sentence, listed, 0, half));
        var second = new Parts().add(outline.again().getFirst()).add(alsoBefore(sentence, outline, listed.from()));
        second.add(joined(sentence, listed, half, listed.items().size()));
        return Parts.two(first.whole(), second.whole());
    }

    /** The verb group with "also" where it sounds right, and what stands between it and the list. */
    private List<Token> alsoBefore(Sentence sentence, Outline outline, int to) {
        var tokens = new ArrayList<Token>();
        Token verb = outline.agree(sentence.at(outline.verb()), true);
        boolean behindFirst = Grammar.isModal(verb) || Grammar.isBe(verb) || outline.verbEnd() - outline.verb() > 1;
        if (behindFirst) {
            tokens.add(verb.spaced(true));
            tokens.addAll(joins.words("also"));
        } else {
            tokens.addAll(joins.words("also"));
            tokens.add(verb.spaced(true));
        }
        tokens.addAll(sentence.part(outline.verb() + 1, to));
        return tokens;
    }

    private static List<Token> joined(Sentence sentence, Listed listed, int from, int to) {
        var tokens = new ArrayList<Token>();
        for (int i = from; i < to; i++) {
            if (i > from) {
                if (i == to - 1) {
                    tokens.add(listed.conjunction().spaced(true));
                } else {
                    tokens.add(Token.mark(","));
                }
            }
            int[] item = listed.items().get(i);
            tokens.addAll(sentence.part(item[0], item[1]));
        }
        return tokens;
    }

    /** The enumeration that ends the sentence; null where there is none of three items or more that are plainly nouns. */
    private static @Nullable Listed listed(Sentence sentence, int verbEnd) {
        int conjunction = -1;
        for (int i = sentence.end() - 2; i > verbEnd; i--) {
            Token token = sentence.at(i);
            if (token.is("and") || token.is("or")) {
                conjunction = i;
                int comma = lastComma(sentence, i, verbEnd);
                if (comma > 0) {
                    break;
                }
                conjunction = -1;
            }
        }
        if (conjunction < 0) {
            return null;
        }
        var items = new ArrayList<int[]>();
        items.add(new int[] {conjunction + 1, sentence.end()});
        int end = sentence.at(conjunction - 1).is(",") ? conjunction - 1 : conjunction;
        int start = end;
        for (int i = end - 1; i >= verbEnd; i--) {
            if (sentence.at(i).is(",")) {
                items.addFirst(new int[] {i + 1, end});
                end = i;
                start = i;
            } else if (isClauseMark(sentence.at(i))) {
                break;
            }
        }
        int first = firstItemStart(sentence, start, verbEnd);
        if (first < 0 || first >= end) {
            return null;
        }
        items.addFirst(new int[] {first, end});
        boolean gerunds = isGerund(sentence.at(items.getFirst()[0]));
        for (int[] item : items) {
            if (!isNounLike(sentence, item[0], item[1]) || isGerund(sentence.at(item[0])) != gerunds) {
                return null;
            }
        }
        return items.size() >= LEAST_ITEMS ? new Listed(items, sentence.at(conjunction)) : null;
    }

    private static boolean isGerund(Token token) {
        return token.is(Tag.VERB) && token.lower().endsWith("ing");
    }

    private static int lastComma(Sentence sentence, int before, int from) {
        for (int i = before - 1; i > from; i--) {
            if (sentence.at(i).is(",")) {
                return i;
            }
        }
        return -1;
    }

    /** Back over the noun group that ends before the first comma. */
    private static int firstItemStart(Sentence sentence, int comma, int verbEnd) {
        int start = comma;
        while (start > verbEnd) {
            Token token = sentence.at(start - 1);
            boolean part = token.is(Tag.NOUN)
                    || token.is(Tag.ADJECTIVE)
                    || token.is(Tag.NAME)
                    || token.is(Tag.DETERMINER)
                    || token.is(Tag.NUMBER)
                    || token.is("and")
                    || token.is("or")
                    || isGerund(token)
                    || (token.is(Tag.VERB)
                            && Grammar.looksLikeParticiple(token.lower())
                            && start - 2 >= verbEnd
                            && sentence.at(start - 2).is(Tag.DETERMINER))
                    || token.is("your")
                    || token.is("their")
                    || token.is("our");
            if (!part) {
                break;
            }
            start--;
        }
        return start;
    }

    private static boolean isNounLike(Sentence sentence, int from, int to) {
        boolean noun = false;
        for (int i = from; i < to; i++) {
            Token token = sentence.at(i);
            noun |= token.is(Tag.NOUN) || token.is(Tag.NAME) || token.lower().endsWith("ing");
            if (Grammar.isFinite(sentence, i) || isClauseMark(token) || token.is("to") && i == from) {
                return false;
            }
        }
        return noun
                && sentence.at(from).counts()
                && !sentence.at(from).is(Tag.PREPOSITION)
                && !sentence.at(from).is(Tag.ADVERB)
                && !sentence.at(from).is(Tag.PRONOUN);
    }

    private static boolean isClauseMark(Token token) {
        return token.is("who")
                || token.is("which")
                || token.is("that")
                || token.is("if")
                || token.is("when")
                || token.is("because")
                || token.is("(")
                || token.is(")")
                || token.is(":")
                || token.is(";");
    }

    /** "only", "one of the following", "between": what stands before limits all items together, so they stay together. */
    private static boolean hasLimit(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.at(i);
            if (token.is("only")
                    || token.is("following")
                    || token.is("between")
                    || token.is("either")
                    || token.is("both")
                    || Grammar.isNegation(token)
                    || token.is("unless")
                    || token.is("if")
                    || token.is("all")
                    || token.is("of") && sentence.at(i - 1).is(Tag.NUMBER)) {
                return true;
            }
        }
        return false;
    }
}
