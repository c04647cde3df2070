package org.ahpsignpost.plainlanguage.reading;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.text.Sentences;

/** Measures text in all our languages, each by its own measure, and holds it against the bar of {@code plain-language/bars.yaml}. Thread-safe. */
public final class LanguageMeter {

    public static final String BARS = "plain-language/bars.yaml";

    private static final double UNCOMMON_WEIGHT = 40;
    private static final int LONG_POLISH = 4;

    private record Bar(Measure measure, double bar, int longest) {}

    private final EnglishMeter english;
    private final CommonWords common;
    private final Map<Language, Bar> bars = new EnumMap<>(Language.class);

    public LanguageMeter(ContentPack pack, EnglishMeter english) {
        this.english = english;
        this.common = CommonWords.of(pack);
        pack.file(BARS).tree().path("bars").properties().forEach(entry -> {
            var bar = entry.getValue();
            bars.put(
                    Language.of(entry.getKey()).orElseThrow(),
                    new Bar(
                            Measure.of(bar.path("measure").asString()),
                            bar.path("bar").asDouble(),
                            bar.path("longest").asInt()));
        });
    }

    /** Whether there is a bar for a language; without one nothing can be measured in it. */
    public boolean hasBar(Language language) {
        return bars.containsKey(language);
    }

    /** How plain a text is; a text without words is. */
    public Plainness measure(String text, Language language) {
        Bar bar = bars.get(language);
        if (bar == null) {
            throw new IllegalArgumentException(BARS + " has no bar for " + language.code());
        }
        return language == Language.EN ? english(text, bar) : other(text, language, bar);
    }

    private Plainness english(String text, Bar bar) {
        var measures = english.measure(text);
        return plainness(bar, Math.max(0, measures.fleschKincaid()), measures.words(), measures.longestSentence());
    }

    private Plainness other(String text, Language language, Bar bar) {
        var tally = new Tally(language, bar.measure());
        Sentences.of(text).forEach(tally::add);
        return plainness(bar, tally.score(), tally.words, tally.longest);
    }

    private static Plainness plainness(Bar bar, double score, int words, int longest) {
        double rounded = Math.round(score * 10) / 10.0;
        boolean keeps = words == 0 || (bar.measure().keeps(rounded, bar.bar()) && longest <= bar.longest());
        return new Plainness(bar.measure(), words == 0 ? 0 : rounded, bar.bar(), words, longest, keeps);
    }

    /** Adds up sentence by sentence. */
    private final class Tally {

        private final Language language;
        private final Measure measure;
        private int words;
        private int sentences;
        private int syllables;
        private int longWords;
        private int longest;
        private double uncommon;

        Tally(Language language, Measure measure) {
            this.language = language;
            this.measure = measure;
        }

        void add(String sentence) {
            int before = words;
            if (measure == Measure.CHARACTERS_PER_SENTENCE) {
                words += (int)
                        sentence.codePoints().filter(Character::isLetterOrDigit).count();
            } else {
                for (String word : sentence.split("[^\\p{L}\\p{M}\\p{N}'’-]+")) {
                    addWord(word.toLowerCase(language == Language.TR ? Locale.of("tr") : Locale.ROOT));
                }
            }
            int here = words - before;
            if (here == 0) {
                return;
            }
            sentences++;
            longest = Math.max(longest, here);
            if (measure == Measure.LENGTH_AND_COMMON_WORDS) {
                uncommon += common.uncommon(sentence, language) * here;
            }
        }

        private void addWord(String word) {
            if (word.isEmpty() || word.codePoints().noneMatch(Character::isLetter)) {
                return;
            }
            words++;
            if (measure != Measure.LENGTH_AND_COMMON_WORDS) {
                int heard = VowelSyllables.in(word, language);
                syllables += heard;
                longWords += heard >= LONG_POLISH ? 1 : 0;
            }
        }

        double score() {
            if (words == 0) {
                return 0;
            }
            double p = (double) words / sentences;
            double y = (double) syllables / words;
            return switch (measure) {
                case FLESCH_KINCAID -> throw new IllegalStateException("English is measured by its own meter");
                case FERNANDEZ_HUERTA -> 206.84 - 1.02 * p - 60 * y;
                case KANDEL_MOLES -> 207 - 1.015 * p - 73.6 * y;
                case FLESCH_MARTINS -> 248.835 - 1.015 * p - 84.6 * y;
                case ATESMAN -> 198.825 - 2.610 * p - 40.175 * y;
                case FOG_PISAREK -> 0.4 * (p + 100.0 * longWords / words);
                case LENGTH_AND_COMMON_WORDS -> p + UNCOMMON_WEIGHT * uncommon / words;
                case CHARACTERS_PER_SENTENCE -> p;
            };
        }
    }
}
