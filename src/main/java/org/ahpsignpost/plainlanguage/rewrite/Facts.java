package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.ahpsignpost.plainlanguage.sentence.Token.Shape;

/**
 * What must not be lost when a sentence is made plain: figures with what stands behind them, phone numbers, links, names, "not", "only",
 * "must", conditions. Compared before and after; where they differ the sentence stays as it was.
 */
final class Facts {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    private final Map<String, Integer> figures = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final List<String> kept = new ArrayList<>();
    /** words at the start of a sentence, of which nobody knows whether they are names */
    private final Map<String, Integer> starts = new HashMap<>();

    private int negations;
    private int conditions;

    static Facts of(List<Sentence> sentences) {
        var facts = new Facts();
        sentences.forEach(facts::read);
        return facts;
    }

    private void read(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (i == 0 && token.isWord()) {
                count(starts, token.text());
            }
            if (token.shape() == Shape.NUMBER
                    || token.shape() == Shape.PHONE
                    || token.shape() == Shape.LINK
                    || token.shape() == Shape.EMAIL) {
                count(figures, token.text());
                kept.add(token.text());
            } else if (token.isWord()
                    && token.startsWithCapital()
                    && i > 0
                    && (!sentence.at(i - 1).isMark()
                            || sentence.at(i - 1).is(",")
                            || sentence.at(i - 1).is("(")
                            || sentence.isPoint() && i == 1)) {
                count(figures, token.text());
                kept.add(token.text());
            } else if (token.is("exception")) {
                count(words, "except");
            } else if (WORDS.contains(token.lower())) {
                count(words, token.lower());
            }
            negations += Grammar.isNegation(token) ? 1 : 0;
            conditions += CONDITIONS.contains(token.lower()) ? 1 : 0;
        }
    }

    private static void count(Map<String, Integer> facts, String fact) {
        facts.merge(fact, 1, Integer::sum);
    }

    /** Figures, names and addresses, in their order. */
    List<String> kept() {
        return kept;
    }

    /** Figures, addresses and names of the source that stand here no more, and "not" where it is lost or new; empty where all is well. */
    List<String> lostFigures(Facts source, int moreNegations) {
        var lost = lost(source.figures, figures, starts);
        if (negations != source.negations + moreNegations) {
            lost.add("not");
        }
        return lost;
    }

    /** The same, and also number words, "must", "only" and conditions. */
    List<String> missing(Facts source) {
        var lost = lostFigures(source, 0);
        lost.addAll(lost(source.words, words, Map.of()));
        if (conditions < source.conditions) {
            lost.add("if");
        }
        return lost;
    }

    private static List<String> lost(
            Map<String, Integer> before, Map<String, Integer> now, Map<String, Integer> perhaps) {
        var lost = new ArrayList<String>();
        before.forEach((fact, times) -> {
            if (now.getOrDefault(fact, 0) + perhaps.getOrDefault(fact, 0) < times) {
                lost.add(fact);
            }
        });
        return lost;
    }

    private static final Set<String> WORDS = Set.of(
            "must",
            "only",
            "except",
            "unless",
            "until",
            "least",
            "most",
            "than",
            "under",
            "over",
            "before",
            "within",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "hundred",
            "thousand",
            "once",
            "twice",
            "half",
            "first",
            "second",
            "third",
            "weekly",
            "monthly",
            "annual",
            "annually",
            "daily",
            "yearly");
}
