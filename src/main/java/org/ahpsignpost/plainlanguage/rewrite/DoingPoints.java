package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes points of three things or more that somebody does: "We will check your home, advise on aids and train your carer" becomes "We will:" and
 * three points.
 */
final class DoingPoints {

    private static final int LEAST_POINTS = 3;
    private static final int MOST_POINTS = 9;

    private final Joins joins;

    DoingPoints(Joins joins) {
        this.joins = joins;
    }

    @Nullable
    List<Sentence> apply(Sentence sentence) {
        var outline = Outline.of(sentence, joins);
        if (outline == null
                || outline.subject() > 0
                || Clauses.opensWithCondition(sentence, 0)
                || Clauses.hasNegation(sentence, 0, outline.verbEnd())) {
            return null;
        }
        int first = outline.verbEnd() - 1;
        boolean finite = first == outline.verb();
        if (first == 1 || Grammar.isAdverb(sentence.at(first - 1))) {
            return null; // "She:" leads nowhere
        }
        if (finite && (Grammar.isBe(sentence.at(first)) || Grammar.isModal(sentence.at(first)))) {
            return null;
        }
        int conjunction = Enumeration.lastConjunction(sentence, first, sentence.end());
        if (conjunction < 0 || sentence.at(conjunction).is("or") || tellsMore(sentence, first)) {
            return null;
        }
        var starts = starts(sentence, first, conjunction);
        return starts == null ? null : points(sentence, starts);
    }

    /** Where each doing begins and, behind the last, the end; null where what the commas part is not the same form of verbs. */
    private static @Nullable List<int[]> starts(Sentence sentence, int first, int conjunction) {
        var doings = new ArrayList<int[]>();
        int end = sentence.at(conjunction - 1).is(",") ? conjunction - 1 : conjunction;
        doings.add(new int[] {conjunction + 1, sentence.end()});
        for (int i = end - 1; i > first; i--) {
            if (sentence.at(i).is(",")) {
                doings.addFirst(new int[] {i + 1, end});
                end = i;
            }
        }
        doings.addFirst(new int[] {first, end});
        if (doings.size() < LEAST_POINTS || doings.size() > MOST_POINTS) {
            return null;
        }
        String form = form(sentence.at(first));
        for (int[] doing : doings) {
            Token verb = sentence.at(Clauses.afterAdverb(sentence, doing[0]));
            boolean short1 = doing[1] - doing[0] < 2;
            if (short1 || !verb.is(Tag.VERB) || !form(verb).equals(form)) {
                return null;
            }
        }
        return doings;
    }

    private static String form(Token verb) {
        String word = verb.lower();
        if (Grammar.isIng(word)) {
            return "ing";
        }
        return Grammar.looksLikeParticiple(word) ? "ed" : Grammar.isThird(word) ? "s" : "";
    }

    /** A clause or a way that may belong to all the doings, or to the last alone. */
    private static boolean tellsMore(Sentence sentence, int from) {
        for (int i = from; i < sentence.end(); i++) {
            switch (sentence.at(i).lower()) {
                case "which",
                        "unless",
                        "if",
                        "although",
                        "because",
                        "but",
                        ":",
                        ";",
                        "(",
                        "while",
                        "where",
                        "whether" -> {
                    return true;
                }
                default -> {
                    // goes on
                }
            }
        }
        return false;
    }

    private static List<Sentence> points(Sentence sentence, List<int[]> doings) {
        var lead = new ArrayList<>(sentence.part(0, doings.getFirst()[0]));
        lead.add(Token.mark(":"));
        var lines = new ArrayList<Sentence>();
        lines.add(new Sentence(lead));
        for (int[] doing : doings) {
            var tokens = new ArrayList<Token>();
            tokens.add(Token.mark(Sentence.POINT));
            tokens.addAll(sentence.part(doing[0], doing[1]));
            tokens.set(1, tokens.get(1).spaced(true));
            lines.add(new Sentence(tokens));
        }
        return lines;
    }
}
