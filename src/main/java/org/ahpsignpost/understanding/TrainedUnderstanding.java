package org.ahpsignpost.understanding;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.dialogue.Option;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/** Understanding by a classifier trained at start and by the lexicon of each language; where a language has none, English serves. */
final class TrainedUnderstanding implements Understanding {

    private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);
    private final Map<Language, Training> trainings = new EnumMap<>(Language.class);

    static TrainedUnderstanding of(ContentPack pack) {
        var understanding = new TrainedUnderstanding();
        for (var file : pack.in("understanding")) {
            var commands = pack.find("commands/" + file.name() + ".yaml").map(ContentFile::tree);
            understanding.lexicons.put(language(file), Lexicon.of(file.tree(), commands.orElse(null)));
        }
        pack.in("intents").forEach(understanding::train);
        return understanding;
    }

    private void train(ContentFile file) {
        var language = language(file);
        var examples = new LinkedHashMap<Label, List<String>>();
        file.tree()
                .path("intents")
                .properties()
                .forEach(entry -> examples.put(
                        Label.of(entry.getKey()),
                        entry.getValue()
                                .valueStream()
                                .map(node -> node.asString())
                                .toList()));
        var features = new IntentFeatures(stemmer(language), lexicon(language).commonWords());
        trainings.put(
                language,
                Training.begin(language.code(), () -> IntentModel.train(language.code(), examples, features)));
    }

    @Override
    public List<Guess> wish(String text, Language language) {
        var training = training(language);
        return training == null ? List.of() : training.model().guess(Marks.drop(Tokens.of(text)));
    }

    @Override
    public boolean speaks(Language language) {
        return trainings.containsKey(language);
    }

    @Override
    public Details details(String text, Language language) {
        return lexicon(language).details(Tokens.of(text));
    }

    @Override
    public Optional<Integer> age(String text, Language language) {
        return lexicon(language).bareAge(Tokens.of(text));
    }

    @Override
    public Optional<Command> command(String text, Language language) {
        return lexicon(language).command(Tokens.of(text));
    }

    @Override
    public Optional<String> pick(String text, Language language, List<Option> options, Function<Option, String> words) {
        return new Picker(lexicon(language), options, words).pick(text);
    }

    @Override
    public int wishWords(String text, Language language) {
        return lexicon(language).wishWords(Marks.drop(Tokens.of(text)));
    }

    private @Nullable Training training(Language language) {
        var own = trainings.get(language);
        return own != null ? own : trainings.get(Language.EN);
    }

    private Lexicon lexicon(Language language) {
        var own = lexicons.get(language);
        return own != null ? own : java.util.Objects.requireNonNull(lexicons.get(Language.EN));
    }

    private static Language language(ContentFile file) {
        return Language.of(file.tree().path("language").asString()).orElseThrow();
    }

    private static SnowballStemmer.ALGORITHM stemmer(Language language) {
        return switch (language) {
            case AR -> SnowballStemmer.ALGORITHM.ARABIC;
            case ES -> SnowballStemmer.ALGORITHM.SPANISH;
            case FR -> SnowballStemmer.ALGORITHM.FRENCH;
            case PT -> SnowballStemmer.ALGORITHM.PORTUGUESE;
            case RO -> SnowballStemmer.ALGORITHM.ROMANIAN;
            case TR -> SnowballStemmer.ALGORITHM.TURKISH;
            // no stemmer of their own: English endings do little harm to the word, and its pieces carry the rest
            case EN, CY, PL, UR, BN, PA, SO, GU, ZH, UK -> SnowballStemmer.ALGORITHM.ENGLISH;
        };
    }
}
