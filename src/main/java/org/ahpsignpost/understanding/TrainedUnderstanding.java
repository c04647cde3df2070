package org.ahpsignpost.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.dialogue.Option;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.Topic;
import org.ahpsignpost.learning.ModelShelf;
import org.ahpsignpost.learning.Trained;
import org.ahpsignpost.text.Sentences;
import org.ahpsignpost.text.Words;
import org.jspecify.annotations.Nullable;

/** Understanding by a classifier trained at start and by the lexicon of each language; where a language has none, English serves. */
final class TrainedUnderstanding implements Understanding {

    /** A greeting or a goodbye has at most so many words, or in Chinese characters. */
    private static final int COURTESY = 6;

    /** From here on even a long message is nothing else. */
    private static final double NOTHING_BUT_COURTESY = 0.6;

    /** From here on a sentence is a greeting or tells who somebody is, */
    private static final double PREAMBLE = 0.5;

    /** which takes few words. */
    private static final int LONGEST_PREAMBLE = 12;

    /** Longer messages are read as a whole: a greeting weighs little in them. */
    private static final int MOST_SENTENCES = 8;

    private static final Set<Label> COURTESIES = Set.of(Label.of(Topic.GREETING), Label.of(Topic.GOODBYE));

    private final Map<Language, Lexicon> lexicons;
    private final Set<Language> spoken;
    private final Trained model;
    private volatile @Nullable IntentModel classifier;

    private TrainedUnderstanding(Map<Language, Lexicon> lexicons, Set<Language> spoken, Trained model) {
        this.lexicons = lexicons;
        this.spoken = spoken;
        this.model = model;
    }

    static TrainedUnderstanding of(ContentPack pack, ModelShelf shelf) {
        var lexicons = new EnumMap<Language, Lexicon>(Language.class);
        for (var file : pack.in("understanding")) {
            var commands = pack.find("commands/" + file.name() + ".yaml").map(ContentFile::tree);
            lexicons.put(language(file), Lexicon.of(file.tree(), commands.orElse(null)));
        }
        return new TrainedUnderstanding(
                lexicons, IntentExamples.languages(pack), Trained.begin(new IntentRecipe().recipe(pack), shelf));
    }

    private IntentModel classifier() {
        var ready = classifier;
        if (ready == null) {
            ready = new IntentModel(model.get());
            classifier = ready;
        }
        return ready;
    }

    @Override
    public List<Guess> wish(String text, Language language) {
        var words = withoutPreamble(text);
        var guesses = classifier().guesses(words);
        return words.size() > COURTESY ? withoutCourtesies(guesses) : guesses;
    }

    /** The words without sentences that only greet or tell who somebody is, where there are others. */
    private List<String> withoutPreamble(String text) {
        var sentences = Sentences.of(text).stream()
                .map(sentence -> Marks.drop(Words.of(sentence)))
                .filter(words -> !words.isEmpty())
                .toList();
        if (sentences.size() < 2 || sentences.size() > MOST_SENTENCES) {
            return Marks.drop(Words.of(text));
        }
        var kept = new ArrayList<String>();
        for (var sentence : sentences) {
            if (sentence.size() > LONGEST_PREAMBLE || !isPreamble(sentence)) {
                kept.addAll(sentence);
            }
        }
        return kept.isEmpty() ? Marks.drop(Words.of(text)) : kept;
    }

    private boolean isPreamble(List<String> sentence) {
        return classifier().aboutOneself(sentence) >= PREAMBLE
                || classifier().guesses(sentence).stream()
                                .filter(guess -> COURTESIES.contains(guess.label()))
                                .mapToDouble(Guess::confidence)
                                .sum()
                        >= PREAMBLE;
    }

    @Override
    public Optional<Guess> secondWish(String text, Language language, Guess first) {
        return new TwoWishes(classifier()::guesses).beside(first, Parts.of(text, lexicon(language)::joins));
    }

    /** Who says hello and goes on wants what comes after it. */
    private static List<Guess> withoutCourtesies(List<Guess> guesses) {
        double courtesies = guesses.stream()
                .filter(guess -> COURTESIES.contains(guess.label()))
                .mapToDouble(Guess::confidence)
                .sum();
        if (courtesies > NOTHING_BUT_COURTESY) {
            return guesses;
        }
        return guesses.stream()
                .filter(guess -> !COURTESIES.contains(guess.label()))
                .map(guess -> new Guess(guess.label(), guess.confidence() / (1 - courtesies)))
                .toList();
    }

    @Override
    public boolean speaks(Language language) {
        return spoken.contains(language);
    }

    @Override
    public Details details(String text, Language language) {
        return lexicon(language).details(Words.of(text));
    }

    @Override
    public Optional<Integer> age(String text, Language language) {
        return lexicon(language).bareAge(Words.of(text));
    }

    @Override
    public Optional<Command> command(String text, Language language) {
        return lexicon(language).command(Words.of(text));
    }

    @Override
    public Optional<String> pick(String text, Language language, List<Option> options, Function<Option, String> words) {
        return new Picker(lexicon(language), options, words).pick(text);
    }

    @Override
    public int wishWords(String text, Language language) {
        return lexicon(language).wishWords(Marks.drop(Words.of(text)));
    }

    private Lexicon lexicon(Language language) {
        var own = lexicons.get(language);
        return own != null ? own : Objects.requireNonNull(lexicons.get(Language.EN));
    }

    private static Language language(ContentFile file) {
        return Language.of(file.tree().path("language").asString()).orElseThrow();
    }
}
