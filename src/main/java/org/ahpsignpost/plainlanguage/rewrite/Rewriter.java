package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.plainlanguage.glossary.Glossary;
import org.ahpsignpost.plainlanguage.glossary.GlossaryReader;
import org.ahpsignpost.plainlanguage.glossary.Swaps;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Tagger;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Makes English paragraphs plain by rule: plain words, one voice, short sentences; no sentence loses a fact. Thread-safe. */
public final class Rewriter {

    /** A sentence of so few words is left whole. */
    private static final int SHORT = 9;

    private static final int MOST_CUTS = 12;

    private final Glossary glossary;
    private final Joins joins;
    private final EnglishSentences sentences;
    private final Tagger tagger;
    private final Turns turns;
    private final Person person;
    private final List<Cut> cuts;

    public Rewriter(ContentPack pack, EnglishSentences sentences, Tagger tagger) {
        this.glossary = GlossaryReader.glossary(pack);
        this.joins = Joins.of(pack);
        this.sentences = sentences;
        this.tagger = tagger;
        var inflection = GlossaryReader.inflection(pack);
        this.turns = new Turns(inflection);
        this.person = new Person(joins);
        var clauses = new ClauseCuts(joins);
        var verbs = new VerbCuts(joins);
        var tails = new TailCuts(joins);
        var lists = new ListCuts(joins);
        var phrases = new PhraseCuts(joins);
        var conditions = new ConditionCuts(joins, inflection);
        var middles = new MiddleCuts(joins);
        this.cuts = List.of(
                clauses::atSemicolon,
                phrases::atLink,
                clauses::atContrast,
                tails::atBracket,
                clauses::atConjunction,
                clauses::atReason,
                clauses::atPurpose,
                verbs::atRelative,
                phrases::atWith,
                phrases::atThat,
                verbs::atSecondVerb,
                middles::atPrepositionWhich,
                middles::atInserted,
                middles::atAbsolute,
                tails::atIncluding,
                tails::atExamples,
                tails::atParticiple,
                phrases::atParticiple,
                tails::atForWhom,
                conditions::atIf,
                conditions::atWho,
                phrases::atLead,
                lists::atMiddle);
    }

    /** What became of a paragraph: its sentences, and the facts that would have been lost in those that were left as they were. */
    public record Rewritten(List<Sentence> sentences, List<String> wouldLose) {}

    /** One paragraph of one line. */
    public Rewritten paragraph(String text) {
        var read = sentences.of(text).stream().map(tagger::tag).map(turns::condition).toList();
        var result = new ArrayList<Sentence>();
        var wouldLose = new ArrayList<String>();
        for (Sentence sentence : person.inAll(read)) {
            result.addAll(plain(sentence, wouldLose));
        }
        return new Rewritten(result, wouldLose);
    }

    private List<Sentence> plain(Sentence source, List<String> wouldLose) {
        if (source.words() == 0) {
            return List.of(source);
        }
        var swapped = Swaps.in(source, glossary);
        var cut = cut(turns.active(swapped.sentence())).stream().map(this::late).toList();
        var given = Facts.of(List.of(source));
        var worded = Facts.of(List.of(swapped.sentence()));
        var lostByWords = worded.lostFigures(given, swapped.negations());
        if (!lostByWords.isEmpty()) {
            wouldLose.addAll(lostByWords);
            return List.of(source);
        }
        var lostByCuts = Facts.of(cut).missing(worded);
        wouldLose.addAll(lostByCuts);
        return lostByCuts.isEmpty() ? cut : List.of(late(swapped.sentence()));
    }

    /** Cuts until every part is short or no cut fits. */
    private List<Sentence> cut(Sentence sentence) {
        var done = new ArrayList<Sentence>();
        var waiting = new ArrayList<Sentence>();
        waiting.add(sentence);
        int most = MOST_CUTS;
        while (!waiting.isEmpty()) {
            Sentence next = waiting.removeFirst();
            var parts = next.words() <= SHORT || most == 0 ? null : firstCut(next);
            if (parts == null) {
                done.add(next);
            } else {
                most--;
                waiting.addAll(0, parts);
            }
        }
        return done;
    }

    private @Nullable List<Sentence> firstCut(Sentence sentence) {
        for (Cut cut : cuts) {
            var parts = cut.apply(sentence);
            if (parts != null) {
                return parts;
            }
        }
        return null;
    }

    /** What was kept to be cut at is now said plainly. */
    private Sentence late(Sentence sentence) {
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < sentence.size(); i++) {
            var found = lateAt(sentence, i);
            if (found == null) {
                tokens.add(sentence.at(i));
            } else {
                for (String word : found.getValue()) {
                    boolean first = word.equals(found.getValue().getFirst());
                    String written = first && sentence.at(i).startsWithCapital() ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
                    tokens.add(Token.word(written, Tag.PARTICLE).spaced(first ? sentence.at(i).spaced() : true));
                }
                i += found.getKey().size() - 1;
            }
        }
        if (!tokens.isEmpty() && sentence.at(0).spaced()) {
            tokens.set(0, tokens.getFirst().spaced(false));
        }
        return Articles.fitted(Sentence.capital(tokens));
    }

    private Map.@Nullable Entry<List<String>, List<String>> lateAt(Sentence sentence, int at) {
        for (var entry : joins.late().entrySet()) {
            boolean same = at + entry.getKey().size() <= sentence.size();
            for (int i = 0; same && i < entry.getKey().size(); i++) {
                same = sentence.at(at + i).is(entry.getKey().get(i));
            }
            if (same) {
                return entry;
            }
        }
        return null;
    }
}
