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
        var cut = Words.of(trimmed);
        return byValue(trimmed).or(() -> byWords(cut)).or(() -> byYesOrNo(cut)).or(() -> byPlace(cut));
    }

    private Optional<String> byValue(String text) {
        return options.stream()
                .map(Option::value)
                .filter(text::equalsIgnoreCase)
                .findFirst();
    }

    private Optional<String> byWords(List<String> cut) {
        return options.stream()
                .filter(option -> Words.of(words.apply(option)).equals(cut))
                .map(Option::value)
                .findFirst();
    }

    private Optional<String> byYesOrNo(List<String> cut) {
        return lexicon.yesOrNo(cut)
                .filter(answer ->
                        options.stream().anyMatch(option -> option.value().equals(answer)));
    }

    private Optional<String> byPlace(List<String> cut) {
        return lexicon.place(cut)
                .filter(place -> place >= 1 && place <= options.size())
                .map(place -> options.get(place - 1).value());
    }
}
