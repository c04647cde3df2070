package org.ahpsignpost.understanding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ahpsignpost.dialogue.Option;
import org.ahpsignpost.text.Words;

/** Finds which of the options on offer a message picks. */
final class Picker {

    private final Lexicon lexicon;
    private final List<Option> options;
    private final Function<Option, String> words;

    Picker(Lexicon lexicon, List<Option> options, Function<Option, String> words) {
        this.lexicon = lexicon;
        this.options = options;
        this.words = words;
    }

    Optional<String> pick(String text) {
        if (options.isEmpty()) {
            return Optional.empty();
        }
        String trimmed = text.strip();
        return byValue(trimmed)
                .or(() -> byWords(trimmed))
                .or(() -> byYesOrNo(trimmed))
                .or(() -> byPlace(trimmed));
    }

    private Optional<String> byValue(String text) {
        return options.stream()
                .map(Option::value)
                .filter(text::equalsIgnoreCase)
                .findFirst();
    }

    private Optional<String> byWords(String text) {
        String key = Words.key(text);
        return options.stream()
                .filter(option -> Words.key(words.apply(option)).equals(key))
                .map(Option::value)
                .findFirst();
    }

    private Optional<String> byYesOrNo(String text) {
        return lexicon.yesOrNo(Words.of(text))
                .filter(answer ->
                        options.stream().anyMatch(option -> option.value().equals(answer)));
    }

    private Optional<String> byPlace(String text) {
        return lexicon.place(Words.of(text))
                .filter(place -> place >= 1 && place <= options.size())
                .map(place -> options.get(place - 1).value());
    }
}
