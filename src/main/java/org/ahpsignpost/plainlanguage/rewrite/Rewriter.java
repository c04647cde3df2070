package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayDeque;
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
import org.ahpsignpost.plainlanguage.sentence.TokenCutter;
import org.jspecify.annotations.Nullable;

/** Makes English paragraphs plain by rule: plain words, one voice, short sentences; no sentence loses a fact. Thread-safe. */
public final class Rewriter {

    private static final int MOST_CUTS = 12;

    private final Glossary glossary;
    private final Joins joins;
    private final EnglishSentences sentences;
    private final Tagger tagger;
    private final Turns turns;
    private final Person person;
    private final Cuts cuts;

    public Rewriter(ContentPack pack, EnglishSentences sentences, Tagger tagger) {
        this.glossary = GlossaryReader.glossary(pack);
        this.joins = Joins.of(pack);
        this.sentences = sentences;
        this.tagger = tagger;
        var inflection = GlossaryReader.inflection(pack);
        this.turns = new Turns(joins, inflection);
        this.person = new Person(joins);
        this.cuts = new Cuts(joins, inflection, glossary.bases());
    }

    /** Figures, phone numbers, addresses and names of a sentence, in their order. */
    public static List<String> figures(String sentence) {
        return Facts.of(List.of(new Sentence(TokenCutter.cut(sentence)))).kept();
    }

    /** A sentence in plain words that is not cut yet. */
    private record Worded(Sentence source, Sentence plain, List<String> lost) {}

    /** A paragraph in plain words, to be cut as short as need be. */
    public static final class Draft {

        private final List<Worded> sentences;

        private Draft(List<Worded> sentences) {
            this.sentences = sentences;
        }

        /** The sentences as they stand before any cut. */
        List<Sentence> plain() {
            return sentences.stream().map(Worded::plain).toList();
        }
    }

    /** What became of a paragraph: its sentences, and the facts for whose sake some were left as they were. */
    public record Rewritten(List<Sentence> sentences, List<String> wouldLose) {

        /** The sentences as one line of text; points of a list are lines of their own. */
        public String text() {
            var text = new StringBuilder();
            boolean point = false;
            for (Sentence sentence : sentences) {
                if (!text.isEmpty()) {
                    text.append(point || sentence.isPoint() ? '\n' : ' ');
                }
                text.append(sentence.text());
                point = sentence.isPoint();
            }
            return text.toString();
        }
    }

    /** Puts plain words into one paragraph of one line. */
    public Draft draft(String paragraph) {
        var read = sentences.of(paragraph).stream()
                .map(tagger::tag)
                .map(glossary::sure)
                .map(turns::condition)
                .toList();
        return new Draft(person.inAll(read).stream().map(this::worded).toList());
    }

    /** A sentence that is in plain words already, with its parts of speech. */
    Sentence read(String plain) {
        return together(glossary.sure(tagger.tag(plain)));
    }

    private Worded worded(Sentence source) {
        if (source.words() == 0) {
            return new Worded(source, source, List.of());
        }
        var swapped = Swaps.in(source, glossary);
        var lost = Facts.of(List.of(swapped.sentence())).lostFigures(Facts.of(List.of(source)), swapped.negations());
        return new Worded(source, together(lost.isEmpty() ? swapped.sentence() : source), lost);
    }

    /** "Speech and language" is one word to all that follows, so that nothing is cut inside. */
    private Sentence together(Sentence sentence) {
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < sentence.size(); i++) {
            int length = joins.togetherAt(sentence, i);
            if (length == 0) {
                tokens.add(sentence.at(i));
            } else {
                var words = sentence.part(i, i + length);
                String text = new Sentence(words).text();
                tokens.add(Token.of(
                        text, Token.Shape.WORD, Tag.NOUN, words.getFirst().spaced()));
                i += length - 1;
            }
        }
        return new Sentence(tokens);
    }

    /**
     * Cuts what is longer than so many words, where a rule is safe. A sentence that would lose a fact is not cut.
     *
     * @param longest words a sentence may have; 0 to leave all whole
     * @param points whether a list of points may be made of an enumeration
     */
    public Rewritten cut(Draft draft, int longest, boolean points) {
        var result = new ArrayList<Sentence>();
        var wouldLose = new ArrayList<String>();
        for (Worded sentence : draft.sentences) {
            wouldLose.addAll(sentence.lost());
            result.addAll(cut(sentence.plain(), longest, points, wouldLose));
        }
        return new Rewritten(result, wouldLose);
    }

    private List<Sentence> cut(Sentence plain, int longest, boolean points, List<String> wouldLose) {
        if (longest == 0 || plain.words() == 0) {
            return List.of(late(plain));
        }
        var cut = parts(plain, longest, points).stream().map(this::late).toList();
        var lost = Facts.of(cut).missing(Facts.of(List.of(plain)));
        wouldLose.addAll(lost);
        return lost.isEmpty() ? cut : List.of(late(plain));
    }

    /** Cuts until every part is short or no cut fits. */
    private List<Sentence> parts(Sentence sentence, int longest, boolean points) {
        var done = new ArrayList<Sentence>();
        var waiting = new ArrayDeque<Sentence>();
        waiting.add(sentence);
        int most = MOST_CUTS;
        while (!waiting.isEmpty()) {
            Sentence next = waiting.removeFirst();
            boolean listed = next.isPoint() || next.at(next.size() - 1).is(":");
            var parts = listed || next.words() <= longest || most == 0 ? null : cuts.first(next, points);
            if (parts == null) {
                done.add(listed ? next : turns.active(turns.duty(next)));
            } else {
                most--;
                parts.reversed().forEach(waiting::addFirst);
            }
        }
        return done;
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
                    String written = first && sentence.at(i).startsWithCapital()
                            ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                            : word;
                    tokens.add(Token.word(written, Tag.PARTICLE)
                            .spaced(first ? sentence.at(i).spaced() : true));
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
            boolean opens = at == 0
                    || sentence.at(at - 1).isMark()
                    || sentence.at(at - 1).is(Tag.CONJUNCTION);
            if (same && (opens || entry.getKey().size() > 1)) {
                return entry;
            }
        }
        return null;
    }
}
