package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Three things or more that are named one after another: "walking aids, splints and grab rails".
 *
 * @param items where each stands, from the first to behind the last, in their order
 * @param conjunction "and" or "or"
 */
record Enumeration(List<int[]> items, Token conjunction) {

    private static final int LEAST_ITEMS = 3;

    int from() {
        return items.getFirst()[0];
    }

    int to() {
        return items.getLast()[1];
    }

    boolean isChoice() {
        return conjunction.is("or");
    }

    /** The one that ends at a place; null where there is none whose items are all plainly things, or all plainly doings. */
    static @Nullable Enumeration endingAt(Sentence sentence, int from, int end, Joins joins) {
        int conjunction = lastConjunction(sentence, from, end);
        if (conjunction < 0) {
            return null;
        }
        var items = new ArrayList<int[]>();
        items.add(new int[] {conjunction + 1, end});
        int close = sentence.at(conjunction - 1).is(",") ? conjunction - 1 : conjunction;
        int pause = close;
        for (int i = close - 1; i >= from; i--) {
            if (sentence.at(i).is(",")) {
                items.addFirst(new int[] {i + 1, close});
                close = i;
                pause = i;
            } else if (opensClause(sentence.at(i))) {
                break;
            }
        }
        int first = firstItem(sentence, pause, from, items.getLast());
        if (first < 0 || first >= close) {
            return null;
        }
        items.addFirst(new int[] {first, close});
        boolean safe = items.size() >= LEAST_ITEMS
                && areAlike(sentence, items)
                && !shareNoun(sentence, items)
                && !shareArticle(sentence, items)
                && mayStandBefore(sentence, first, joins);
        return safe ? new Enumeration(List.copyOf(items), sentence.at(conjunction)) : null;
    }

    /** The one "and" or "or" behind the last comma, or the one right behind it; -1 where it is not clear what is joined. */
    static int lastConjunction(Sentence sentence, int from, int end) {
        int comma = -1;
        for (int i = end - 2; i > from && comma < 0; i--) {
            comma = sentence.at(i).is(",") ? i : -1;
        }
        if (comma < 0) {
            return -1;
        }
        if (isAndOr(sentence.at(comma + 1))) {
            return comma + 1;
        }
        int found = -1;
        for (int i = comma + 1; i < end - 1; i++) {
            if (isAndOr(sentence.at(i))) {
                boolean inside =
                        found > 0 && sentence.part(found, i).stream().anyMatch(token -> token.is(Tag.PREPOSITION));
                if (found > 0 && !inside) {
                    return -1;
                }
                found = found > 0 ? found : i;
            }
        }
        return found;
    }

    private static boolean isAndOr(Token token) {
        return token.is("and") || token.is("or");
    }

    /** A verb, "people with", "symptoms of": what stands before must hold for all things, not for the first alone. */
    private static boolean mayStandBefore(Sentence sentence, int first, Joins joins) {
        if (first == 0) {
            return true;
        }
        Token before = sentence.at(first - 1);
        boolean describes = before.is(Tag.VERB)
                && Grammar.looksLikeParticiple(before.lower())
                && first > 1
                && (sentence.at(first - 2).is(Tag.PREPOSITION)
                        || sentence.at(first - 2).is(Tag.CONJUNCTION));
        if (describes) {
            return false; // "adults with raised blood pressure, …"
        }
        if (before.is(":") || before.is(Tag.VERB) || before.is(Tag.AUXILIARY) || before.is(Tag.ADVERB)) {
            return true;
        }
        Token word = first > 1 ? sentence.at(first - 2) : before;
        boolean opens =
                before.is("of") || before.is("from") || before.is("for") || before.is("with") || before.is("by");
        return opens
                && (word.is(Tag.VERB)
                        || joins.opensList(word.lower())
                        || before.is("with") && joins.isPerson(Grammar.singular(word.lower())));
    }

    private static boolean areAlike(Sentence sentence, List<int[]> items) {
        boolean doing = isDoing(sentence.at(items.getLast()[0]));
        for (int[] item : items.subList(0, items.size() - 1)) {
            if (sentence.part(item[0], item[1]).stream().anyMatch(Enumeration::isAndOr)) {
                return false;
            }
        }
        for (int[] item : items) {
            Token first = sentence.at(item[0]);
            boolean done = first.is(Tag.VERB) && !isDoing(first);
            boolean either = item[1] - item[0] == 2 && sentence.at(item[1] - 1).is(Tag.NOUN); // "walking sticks"
            if (done || !isThing(sentence, item[0], item[1]) || !either && isDoing(first) != doing) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDoing(Token token) {
        return token.is(Tag.VERB) && Grammar.isIng(token.lower());
    }

    /** "joint, muscle or soft tissue conditions": what stands last belongs to all, and they cannot be parted. */
    private static boolean shareNoun(Sentence sentence, List<int[]> items) {
        boolean bare = false;
        for (int[] item : items.subList(0, items.size() - 1)) {
            Token last = sentence.at(item[1] - 1);
            boolean single = item[1] - item[0] == 1;
            bare |= last.is(Tag.ADJECTIVE) || (single && !Grammar.isPluralNoun(last) && !Grammar.isIng(last.lower()));
        }
        int[] last = items.getLast();
        int head = last[0];
        while (head < last[1] - 1 && !sentence.at(head + 1).is(Tag.PREPOSITION)) {
            head++;
        }
        return bare && head > last[0] && Grammar.isPluralNoun(sentence.at(head));
    }

    /** "a parent, brother or child": the article stands for all. */
    private static boolean shareArticle(Sentence sentence, List<int[]> items) {
        Token opens = sentence.at(items.getFirst()[0]);
        boolean owned = Outline.isPossessive(opens);
        boolean one = opens.is("a") || opens.is("an") || opens.is("any") || opens.is("each");
        return (one || owned)
                && items.stream().skip(1).anyMatch(item -> {
                    Token first = sentence.at(item[0]);
                    return first.is(Tag.NOUN) && (owned || !Grammar.isPluralNoun(first)) || first.is(Tag.ADJECTIVE);
                });
    }

    /** Back over the noun group that ends before the first comma. */
    private static int firstItem(Sentence sentence, int comma, int from, int[] last) {
        int start = comma;
        while (start > from && isInGroup(sentence, start - 1, from)) {
            start--;
        }
        boolean article = isArticle(sentence.at(last[0]));
        boolean behindOf = start > from + 1 && sentence.at(start - 1).is("of");
        if (behindOf && article && !isArticle(sentence.at(start))) {
            int before = start - 1;
            while (before > from && isInGroup(sentence, before - 1, from)) {
                before--;
            }
            return isArticle(sentence.at(before)) ? before : -1;
        }
        return start;
    }

    private static boolean isArticle(Token token) {
        return token.is("a") || token.is("an") || token.is("the") || token.is("your") || token.is("any");
    }

    private static boolean isInGroup(Sentence sentence, int at, int from) {
        Token token = sentence.at(at);
        boolean participle = token.is(Tag.VERB)
                && Grammar.looksLikeParticiple(token.lower())
                && at - 1 >= from
                && sentence.at(at - 1).is(Tag.DETERMINER);
        return switch (token.tag()) {
            case NOUN, ADJECTIVE, NAME, DETERMINER, NUMBER -> true;
            default ->
                participle
                        || isDoing(token)
                        || token.is("and")
                        || token.is("or")
                        || token.is("your")
                        || token.is("their")
                        || token.is("our");
        };
    }

    static boolean isThing(Sentence sentence, int from, int to) {
        boolean noun = false;
        for (int i = from; i < to; i++) {
            Token token = sentence.at(i);
            boolean verbLike = i == from + 1 && i < to && isArticle(token) && !isDoing(sentence.at(from));
            noun |= token.is(Tag.NOUN) || token.is(Tag.NAME) || Grammar.isIng(token.lower());
            if (verbLike || Grammar.isFinite(sentence, i) || opensClause(token) || token.is("to") && i == from) {
                return false;
            }
        }
        Token first = sentence.at(from);
        return noun
                && sentence.at(to - 1).counts()
                && !first.is("including")
                && !first.is("such")
                && first.counts()
                && !first.is(Tag.PREPOSITION)
                && !first.is(Tag.ADVERB)
                && (!first.is(Tag.PRONOUN) || Outline.isPossessive(first));
    }

    private static boolean opensClause(Token token) {
        return switch (token.lower()) {
            case "who", "which", "whom", "whose", "that", "if", "when", "because", "(", ")", ":", ";" -> true;
            default -> false;
        };
    }
}
