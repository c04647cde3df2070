package org.ahpsignpost.understanding;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ahpsignpost.text.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The words of one language by which details, commands and picks are found, from {@code understanding/} and {@code commands/}. */
final class Lexicon {

    private final Phrases<String> who = new Phrases<>();
    private final Phrases<String> needs = new Phrases<>();
    private final Phrases<Boolean> skip = new Phrases<>();
    private final Phrases<String> yesOrNo = new Phrases<>();
    private final Phrases<Command> commands = new Phrases<>();
    private final Phrases<Integer> places = new Phrases<>();
    private final Phrases<Boolean> joins = new Phrases<>();
    private final Phrases<Double> ageUnits = new Phrases<>();
    private final Phrases<Boolean> beforeAge = new Phrases<>();
    private final NumberWords numbers = new NumberWords();
    private final Set<String> commonWords = new HashSet<>();
    private final Set<String> firstPerson = new HashSet<>();
    private final Set<String> thirdPerson = new HashSet<>();

    static Lexicon of(JsonNode understanding, @Nullable JsonNode commandFile) {
        var lexicon = new Lexicon();
        lexicon.read(understanding);
        if (commandFile != null) {
            commandFile
                    .path("commands")
                    .properties()
                    .forEach(entry -> Command.named(entry.getKey())
                            .ifPresent(command -> entry.getValue()
                                    .forEach(phrase -> lexicon.commands.add(phrase.asString(), command))));
        }
        return lexicon;
    }

    private void read(JsonNode file) {
        addAll(file.path("who"), who);
        addAll(file.path("needs"), needs);
        addAll(file.path("yes-or-no"), yesOrNo);
        file.path("joins").forEach(phrase -> joins.add(phrase.asString(), true));
        file.path("skip").forEach(phrase -> skip.add(phrase.asString(), true));
        file.path("first-person").forEach(word -> firstPerson.add(Words.key(word.asString())));
        file.path("third-person").forEach(word -> thirdPerson.add(Words.key(word.asString())));
        file.path("common-words").forEach(word -> commonWords.add(Words.key(word.asString())));
        numbers.read(file);
        for (var place : file.path("picks").properties()) {
            place.getValue().forEach(phrase -> places.add(phrase.asString(), Integer.valueOf(place.getKey())));
        }
        var age = file.path("age");
        age.path("years").forEach(unit -> ageUnits.add(unit.asString(), 1.0));
        age.path("months").forEach(unit -> ageUnits.add(unit.asString(), 1.0 / 12));
        age.path("weeks").forEach(unit -> ageUnits.add(unit.asString(), 1.0 / 52));
        age.path("before").forEach(word -> beforeAge.add(word.asString(), true));
    }

    private static void addAll(JsonNode byMeaning, Phrases<String> phrases) {
        for (var entry : byMeaning.properties()) {
            entry.getValue().forEach(phrase -> phrases.add(phrase.asString(), entry.getKey()));
        }
    }

    Details details(List<String> words) {
        var found = new LinkedHashSet<String>();
        needs.in(words).forEach(hit -> found.add(hit.meaning()));
        String who = who(words);
        return new Details(
                who,
                onlyFirstPerson(words),
                // "for 3 months" tells how long something has hurt; only of a child is it an age
                ageWithUnit(words, "child".equals(who)).orElse(null),
                found,
                skip.whole(words).isPresent());
    }

    int wishWords(List<String> words) {
        var details = new HashSet<Integer>();
        for (var phrases : List.of(who, needs)) {
            phrases.in(words)
                    .forEach(hit -> java.util.stream.IntStream.range(hit.from(), hit.to())
                            .forEach(details::add));
        }
        ageUnits.in(words)
                .forEach(hit ->
                        java.util.stream.IntStream.range(hit.from(), hit.to()).forEach(details::add));
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean common =
                    commonWords.contains(words.get(i)) || number(words.get(i)).isPresent();
            if (!common && !details.contains(i)) {
                count++;
            }
        }
        return count;
    }

    /** Where words stand that may join two wishes. */
    List<Phrases.Hit<Boolean>> joins(List<String> words) {
        return joins.in(words);
    }

    private boolean onlyFirstPerson(List<String> words) {
        return words.stream().anyMatch(firstPerson::contains) && words.stream().noneMatch(thirdPerson::contains);
    }

    /** The last mention counts: "not for me, for my son". */
    private @Nullable String who(List<String> words) {
        var hits = who.in(words);
        return hits.isEmpty() ? null : hits.getLast().meaning();
    }

    Optional<Command> command(List<String> words) {
        return commands.whole(words);
    }

    Optional<String> yesOrNo(List<String> words) {
        return yesOrNo.whole(words);
    }

    /** The place in a list, from 1: "2", "the second one". */
    Optional<Integer> place(List<String> words) {
        if (words.size() == 1) {
            return number(words.getFirst()).or(() -> places.whole(words));
        }
        // "option two" is written with a figure in the list
        return places.whole(words).or(() -> places.whole(numbers.inFigures(words)));
    }

    private Optional<Integer> ageWithUnit(List<String> said, boolean mayBeABaby) {
        var words = numbers.asFigures(said);
        for (var unit : ageUnits.in(words)) {
            // "8 weeks old" is an age, "8 weeks" may be anything
            boolean anAge = unit.meaning() == 1 || mayBeABaby || unit.to() - unit.from() > 1;
            if (unit.from() > 0 && anAge) {
                var number = number(words.get(unit.from() - 1));
                if (number.isPresent()) {
                    return plausible((int) (number.get() * unit.meaning()));
                }
            }
        }
        for (var before : beforeAge.in(words)) {
            if (before.to() < words.size()) {
                var number = number(words.get(before.to()));
                if (number.isPresent()) {
                    return plausible(number.get());
                }
            }
        }
        return glued(words);
    }

    /** "4yo", "18months": the number and its unit written as one. */
    private Optional<Integer> glued(List<String> words) {
        for (String word : words) {
            int digits = 0;
            while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
                digits++;
            }
            if (digits > 0 && digits < 4 && digits < word.length()) {
                var unit = ageUnits.whole(List.of(word.substring(digits)));
                if (unit.isPresent()) {
                    return plausible((int) (Integer.parseInt(word.substring(0, digits)) * unit.get()));
                }
            }
        }
        return Optional.empty();
    }

    Optional<Integer> bareAge(List<String> words) {
        var withUnit = ageWithUnit(words, true);
        if (withUnit.isPresent()) {
            return withUnit;
        }
        return numbers.asFigures(words).stream()
                .map(this::number)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(Lexicon::plausible);
    }

    private Optional<Integer> number(String word) {
        return numbers.number(word);
    }

    private static Optional<Integer> plausible(int years) {
        return years <= 120 ? Optional.of(years) : Optional.empty();
    }
}
