package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes a list of an enumeration, as the NHS style asks: a line that leads in and ends with a colon, then one line for each thing, with no full
 * stop. Between 3 and 9 points.
 */
final class PointCuts {

    private static final int MOST_POINTS = 9;
    private static final int MOST_LEAD = 12;
    private static final int LEAST_WORDS = 6;

    /** Behind the last thing these tell more, perhaps of all of them. */
    private static final Set<String> TELL_MORE = Set.of(
            "in", "on", "at", "within", "before", "after", "during", "until", "by", "for", "from", "through", "unless",
            "except", "as", "where", "while", "so", "to", "without");

    private final Joins joins;
    private final Set<String> bases;

    /** @param bases verbs as they stand behind "to" */
    PointCuts(Joins joins, Set<String> bases) {
        this.joins = joins;
        this.bases = bases;
    }

    /** "She teaches three things: safe cooking, the long cane and route learning" becomes a line that ends with the colon and three points. */
    @Nullable
    List<Sentence> atColon(Sentence sentence) {
        int colon = sentence.find(":", 3);
        if (colon < 0 || !Clauses.hasVerb(sentence, 0, colon)) {
            return null;
        }
        var found = Enumeration.endingAt(sentence, colon + 1, sentence.end(), joins);
        return found == null || found.from() != colon + 1 || found.items().size() > MOST_POINTS
                ? null
                : points(new ArrayList<>(sentence.part(0, colon)), sentence, found);
    }

    /** "Bring your glasses, a list of your medicines and a friend" becomes "Bring:" and three points. */
    @Nullable
    List<Sentence> atEnd(Sentence sentence) {
        int verb = lastVerbEnd(sentence);
        if (verb < 0) {
            return null;
        }
        var found = Enumeration.endingAt(sentence, verb, sentence.end(), joins);
        if (found == null || !mayBeParted(sentence, found) || isLimited(sentence, found)) {
            return null;
        }
        if (mayBeDoings(sentence, found, verb)) {
            return null;
        }
        boolean negated = Clauses.hasNegation(sentence, 0, found.from());
        if (negated && !found.isChoice()) {
            return null;
        }
        var lead = new ArrayList<>(sentence.part(0, found.from()));
        if (found.isChoice()) {
            lead.addAll(joins.words("any-of-these"));
        }
        return points(lead, sentence, found);
    }

    /** "Crutches, walking sticks and small items are not collected" becomes "These are not collected:" and three points. */
    @Nullable
    List<Sentence> asSubject(Sentence sentence) {
        if (!sentence.at(0).counts() || Clauses.opensWithCondition(sentence, 0)) {
            return null;
        }
        for (int verb = 5; verb < sentence.end(); verb++) {
            if (!Grammar.isFinite(sentence, verb)) {
                continue;
            }
            var found = Enumeration.endingAt(sentence, 0, verb, joins);
            boolean goesOn = sentence.end() - verb > MOST_LEAD
                    || sentence.part(verb, sentence.end()).stream().anyMatch(token -> token.is(","));
            if (found == null || found.from() > 0 || found.isChoice() || goesOn || !mayBeParted(sentence, found)) {
                return null;
            }
            var lead = new ArrayList<>(joins.words("these"));
            lead.addAll(sentence.part(verb, sentence.end()));
            return points(lead, sentence, found);
        }
        return null;
    }

    /** "can move staff, call in the bank or close beds": behind a verb in its base form, things that could as well be doings. */
    private boolean mayBeDoings(Sentence sentence, Enumeration found, int verbEnd) {
        boolean base = verbEnd > 1
                && (Grammar.isModal(sentence.at(verbEnd - 2))
                        || sentence.at(verbEnd - 2).is("to"));
        return base
                && found.items().stream()
                        .skip(1)
                        .anyMatch(item -> bases.contains(sentence.at(item[0]).lower()));
    }

    private static int lastVerbEnd(Sentence sentence) {
        int comma = sentence.find(",", 2);
        int end = -1;
        for (int i = 0; i < comma; i++) {
            boolean asks = i == 0 && sentence.at(0).is(Tag.VERB);
            if (asks || Grammar.isFinite(sentence, i)) {
                end = Outline.verbEnd(sentence, i);
                i = end - 1;
            }
        }
        return end;
    }

    private static boolean isLimited(Sentence sentence, Enumeration found) {
        for (int i = 0; i < found.from(); i++) {
            Token token = sentence.at(i);
            boolean limits = token.is("between")
                    || token.is("both")
                    || token.is("either")
                    || token.is("neither")
                    || token.is("following")
                    || token.is("of") && i > 0 && sentence.at(i - 1).is(Tag.NUMBER);
            if (limits) {
                return true;
            }
        }
        return false;
    }

    static boolean mayBeParted(Sentence sentence, Enumeration found) {
        int words = 0;
        int tellMore = 0;
        for (int[] item : found.items()) {
            boolean more = false;
            for (int i = item[0]; i < item[1]; i++) {
                words += sentence.at(i).counts() ? 1 : 0;
                more |= TELL_MORE.contains(sentence.at(i).lower());
            }
            tellMore += more ? 1 : 0;
        }
        int[] last = found.items().getLast();
        boolean lastTells =
                sentence.part(last[0], last[1]).stream().anyMatch(token -> TELL_MORE.contains(token.lower()));
        return words >= LEAST_WORDS && found.items().size() <= MOST_POINTS && (!lastTells || tellMore > 1);
    }

    static @Nullable List<Sentence> points(List<Token> lead, Sentence sentence, Enumeration found) {
        while (!lead.isEmpty() && lead.getLast().isMark()) {
            lead.removeLast();
        }
        if (lead.isEmpty() || lead.size() == 1 && !Parts.asks(sentence, 0)) {
            return null;
        }
        lead.add(Token.mark(":"));
        var lines = new ArrayList<Sentence>();
        lines.add(new Sentence(Sentence.capital(lead)));
        for (int i = 0; i < found.items().size(); i++) {
            int[] item = found.items().get(i);
            var tokens = new ArrayList<Token>();
            tokens.add(Token.mark(Sentence.POINT));
            tokens.addAll(sentence.part(item[0], item[1]));
            boolean opens = item[0] == 0;
            tokens.set(
                    1, (opens ? Parts.small(tokens.get(1), tokens.get(1).is(Tag.NAME)) : tokens.get(1)).spaced(true));
            lines.add(new Sentence(tokens));
        }
        return lines;
    }
}
