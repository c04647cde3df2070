package org.ahpsignpost.plainlanguage;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.plainlanguage.ContentTexts.Text;
import org.ahpsignpost.plainlanguage.reading.EnglishMeter;
import org.ahpsignpost.plainlanguage.reading.LanguageMeter;
import org.ahpsignpost.plainlanguage.reading.Plainness;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;

/**
 * {@code ops/reading-report FOLDER [LANGUAGE]}: for each language how its texts measure against its bar; for one language each text, the hardest
 * first, in English with and without the names of professions, so that what a name costs can be seen.
 */
public final class ReadingReportCommand {

    private ReadingReportCommand() {}

    private record Row(Text text, Plainness all, Plainness withoutNames) {}

    public static void main(String[] args) {
        if (args.length < 1
                || args.length > 2
                || (args.length == 2 && Language.of(args[1]).isEmpty())) {
            System.err.println("Usage: ops/reading-report [FOLDER [LANGUAGE]]");
            System.exit(2);
            return;
        }
        var pack = ContentPack.load(ContentSource.folder(Path.of(args[0])));
        if (args.length == 2) {
            texts(pack, Language.of(args[1]).orElseThrow(), System.out);
        } else {
            languages(pack, System.out);
        }
    }

    private static void languages(ContentPack pack, PrintStream out) {
        out.println("language measure                  texts  easiest  median  hardest     bar  beyond the bar");
        for (Language language : Language.values()) {
            var scores = rows(pack, language).stream()
                    .filter(row -> row.all().words() >= PlainLanguageCheck.LEAST_WORDS)
                    .sorted(Comparator.comparingDouble(row -> row.all().score()))
                    .toList();
            if (scores.isEmpty()) {
                out.println(language.code() + " has no text of " + PlainLanguageCheck.LEAST_WORDS + " words or more");
                continue;
            }
            var middle = scores.get(scores.size() / 2).all();
            out.printf(
                    Locale.ROOT,
                    "%-8s %-24s %6d %8.1f %7.1f %8.1f %7.1f %6d%n",
                    language.code(),
                    middle.measure().wire(),
                    scores.size(),
                    scores.getFirst().all().score(),
                    middle.score(),
                    scores.getLast().all().score(),
                    middle.bar(),
                    scores.stream().filter(row -> !row.all().keepsBar()).count());
        }
    }

    private static void texts(ContentPack pack, Language language, PrintStream out) {
        out.println("score  without names  words  longest  text");
        rows(pack, language).stream()
                .sorted(Comparator.comparingDouble((Row row) -> row.all().score())
                        .reversed())
                .forEach(row -> out.printf(
                        Locale.ROOT,
                        "%5.1f %14.1f %6d %8d  %s%s%n",
                        row.all().score(),
                        row.withoutNames().score(),
                        row.all().words(),
                        row.all().longest(),
                        row.text().file().path(),
                        row.text().pointer()));
    }

    private static List<Row> rows(ContentPack pack, Language language) {
        var meter = new LanguageMeter(pack, new EnglishMeter(new EnglishSentences()));
        Pattern names = ContentTexts.names(pack);
        return ContentTexts.of(pack).stream()
                .filter(text -> text.language() == language)
                .map(text -> new Row(
                        text,
                        meter.measure(text.words(), language),
                        meter.measure(
                                language == Language.EN
                                        ? names.matcher(text.words()).replaceAll("help")
                                        : text.words(),
                                language)))
                .toList();
    }
}
