package org.ahpsignpost.safety;

import java.util.ArrayList;
import java.util.List;

/** One language's rules, ready to read messages. Immutable and thread-safe. */
final class LanguageRules {

    /** A rule that fired and how strict it is in this message. */
    record Fired(Rule rule, org.ahpsignpost.labels.SafetyCategory category) {}

    private final Lexicon lexicon;
    private final PhraseBook phrases;
    private final List<Context> contexts;
    private final int clauseBreaks;
    private final int carriers;
    private final boolean[] evidence;
    private final List<Rule> rules;
    private final List<Rule> help;
    private final boolean knowsOrdinaryWords;
    private final Rule[][] rulesByAnchor;

    /**
     * @param knowsOrdinaryWords whether the words of ordinary talk are listed too, so that it is known how much of a message these
     *     rules can read
     */
    LanguageRules(
            Lexicon lexicon,
            PhraseBook phrases,
            List<Context> contexts,
            int clauseBreaks,
            int carriers,
            boolean[] evidence,
            List<Rule> rules,
            List<Rule> help,
            boolean knowsOrdinaryWords,
            int[] phraseCounts) {
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.contexts = List.copyOf(contexts);
        this.clauseBreaks = clauseBreaks;
        this.carriers = carriers;
        this.evidence = evidence;
        this.rules = List.copyOf(rules);
        this.help = List.copyOf(help);
        this.knowsOrdinaryWords = knowsOrdinaryWords;
        this.rulesByAnchor = byRarestGroup(rules, phraseCounts);
    }

    List<Rule> rules() {
        return rules;
    }

    /** How far these rules can read a message, and what they make of it. */
    enum Grasp {
        /** It is in another language. */
        CANNOT_READ,
        /** They know its words and see no danger. */
        READS,
        /** They see words of danger that are denied, past, taught or told. */
        EXPLAINS_AWAY
    }

    /**
     * What these rules make of a message.
     *
     * @param grasp for a message in which no rule fires: whether that is because something takes the danger out of it
     */
    record Heard(List<Fired> fired, Grasp grasp) {

        static final Heard NOTHING = new Heard(List.of(), Grasp.CANNOT_READ);
    }

    /** Whether the words of ordinary talk are listed too, so that these rules know how much of a message they can read. */
    boolean knowsOrdinaryWords() {
        return knowsOrdinaryWords;
    }

    List<Fired> screen(Words message) {
        return hear(message).fired();
    }

    Heard hear(Words message) {
        if (rules.isEmpty()) {
            return Heard.NOTHING;
        }
        var reading = lexicon.read(message);
        if (knowsOrdinaryWords && !reading.isReadable()) {
            return Heard.NOTHING;
        }
        var hits = phrases.find(reading);
        if (hits.count == 0) {
            return new Heard(List.of(), Grasp.READS);
        }
        var fired = fired(hits, reading);
        return fired.isEmpty() ? new Heard(fired, whyNone(hits, reading)) : new Heard(fired, Grasp.READS);
    }

    private List<Fired> fired(Hits hits, Reading reading) {
        Surroundings around = null;
        List<Fired> fired = List.of();
        for (int group = 0; group < rulesByAnchor.length; group++) {
            if (!hits.any(group)) {
                continue;
            }
            for (Rule rule : rulesByAnchor[group]) {
                if (around == null) {
                    around = surroundings(reading, hits);
                }
                if (rule.fires(hits, around)) {
                    fired = fired.isEmpty() ? new ArrayList<>() : fired;
                    fired.add(new Fired(rule, rule.category(hits, around)));
                }
            }
        }
        return fired;
    }

    private Grasp whyNone(Hits hits, Reading reading) {
        var plain = Surroundings.of(reading, hits, List.of(), clauseBreaks, carriers, evidence);
        return rules.stream().anyMatch(rule -> rule.fires(hits, plain)) ? Grasp.EXPLAINS_AWAY : Grasp.READS;
    }

    boolean helpReached(Words message) {
        var reading = lexicon.read(message);
        var hits = phrases.find(reading);
        if (hits.count == 0) {
            return false;
        }
        var around = surroundings(reading, hits);
        return help.stream().anyMatch(rule -> rule.fires(hits, around));
    }

    private Surroundings surroundings(Reading reading, Hits hits) {
        return Surroundings.of(reading, hits, contexts, clauseBreaks, carriers, evidence);
    }

    private static Rule[][] byRarestGroup(List<Rule> rules, int[] phraseCounts) {
        var byGroup = new ArrayList<List<Rule>>();
        for (int ignored : phraseCounts) {
            byGroup.add(new ArrayList<>());
        }
        for (Rule rule : rules) {
            int rarest = rule.terms()[0];
            for (int term : rule.terms()) {
                rarest = phraseCounts[term] < phraseCounts[rarest] ? term : rarest;
            }
            byGroup.get(rarest).add(rule);
        }
        return byGroup.stream().map(list -> list.toArray(Rule[]::new)).toArray(Rule[][]::new);
    }
}
