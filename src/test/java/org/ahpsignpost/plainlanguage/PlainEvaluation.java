package org.ahpsignpost.plainlanguage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.evaluation.Share;
import org.ahpsignpost.plainlanguage.PlainParagraphs.Paragraph;
import org.ahpsignpost.plainlanguage.reading.EnglishMeter;
import org.ahpsignpost.plainlanguage.reading.Measures;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** {@code ops/evaluate FOLDER plain}: the order of OneStopEnglish by grade, and what rewriting makes of the project's own paragraphs. */
public final class PlainEvaluation {

    private static final double GRADE = 6;

    private final EnglishSentences sentences = new EnglishSentences();
    private final EnglishMeter meter = new EnglishMeter(sentences);

    /**
     * What became of one set.
     *
     * @param plain paragraphs at the grade asked for or below
     * @param whole paragraphs that kept every fact
     * @param both paragraphs of which both hold
     */
    record Result(
            int paragraphs,
            double source,
            double result,
            double editor,
            int plain,
            int whole,
            int both,
            int facts,
            int factsKept) {}

    public void run(Path data) throws IOException {
        oneStopEnglish(data.resolve("onestopenglish/texts.jsonl"));
        for (String set : List.of("development", "held-out")) {
            print(set, measure(PlainParagraphs.of(set)));
        }
    }

    private void oneStopEnglish(Path file) throws IOException {
        Map<String, Map<String, Measures>> articles = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            var text = JsonMapper.shared().readTree(line);
            articles.computeIfAbsent(text.path("article").asString(), article -> new HashMap<>())
                    .put(
                            text.path("level").asString(),
                            meter.measure(text.path("text").asString()));
        }
        int pairs = 0;
        int inOrder = 0;
        int triples = 0;
        double[] means = new double[3];
        for (var levels : articles.values()) {
            double[] grades = {grade(levels, "elementary"), grade(levels, "intermediate"), grade(levels, "advanced")};
            int ordered =
                    (grades[0] < grades[1] ? 1 : 0) + (grades[1] < grades[2] ? 1 : 0) + (grades[0] < grades[2] ? 1 : 0);
            pairs += 3;
            inOrder += ordered;
            triples += ordered == 3 ? 1 : 0;
            for (int i = 0; i < 3; i++) {
                means[i] += grades[i] / articles.size();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "OneStopEnglish, %d articles at three levels: mean grade %.1f, %.1f, %.1f (counted with the CMU list elsewhere: 8.5, 9.9, 11.5)%n",
                articles.size(),
                means[0],
                means[1],
                means[2]);
        System.out.println("  pairs in order " + new Share(inOrder, pairs) + "; aim 0.95");
        System.out.println("  triples in order " + new Share(triples, articles.size())
                + "; published for telling the level: 0.781 (Vajjala and Lucic 2018), 0.990 (Lee and others 2021)");
    }

    private static double grade(@Nullable Double ofEnglish) {
        return Objects.requireNonNull(ofEnglish, "these paragraphs are English");
    }

    private static double grade(Map<String, Measures> levels, String level) {
        return Objects.requireNonNull(levels.get(level), level).fleschKincaid();
    }

    Result measure(List<Paragraph> paragraphs) {
        var plainLanguage = PlainLanguages.of(ContentPack.load(ContentSource.packaged()));
        double source = 0;
        double result = 0;
        double editor = 0;
        int plain = 0;
        int whole = 0;
        int both = 0;
        int facts = 0;
        int lost = 0;
        for (Paragraph paragraph : paragraphs) {
            var made = plainLanguage.rewrite(paragraph.before(), GRADE);
            var missing = paragraph.lostIn(lines(made.plainText()));
            source += grade(made.sourceGrade()) / paragraphs.size();
            result += grade(made.grade()) / paragraphs.size();
            editor += meter.measure(paragraph.after()).fleschKincaid() / paragraphs.size();
            plain += grade(made.grade()) <= GRADE ? 1 : 0;
            whole += missing.isEmpty() ? 1 : 0;
            both += grade(made.grade()) <= GRADE && missing.isEmpty() ? 1 : 0;
            facts += paragraph.keep().size();
            lost += missing.size();
        }
        return new Result(paragraphs.size(), source, result, editor, plain, whole, both, facts, facts - lost);
    }

    /** A fact may stand in two sentences that follow one another ("The tube may come out. If so, call us."), or in a list with its lead-in. */
    private List<String> lines(String text) {
        var all = new ArrayList<String>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("- ") && !all.isEmpty()) {
                all.add(all.removeLast() + " " + line);
            } else {
                all.addAll(sentences.of(line));
            }
        }
        var pairs = new ArrayList<>(all);
        for (int i = 0; i + 1 < all.size(); i++) {
            pairs.add(all.get(i) + " " + all.get(i + 1));
        }
        return pairs;
    }

    static void print(String set, Result result) {
        System.out.printf(
                Locale.ROOT,
                "Own paragraphs, %s: %d, mean grade %.1f before, %.1f after (a person's version %.1f)%n",
                set,
                result.paragraphs(),
                result.source(),
                result.result(),
                result.editor());
        System.out.println("  facts kept " + new Share(result.factsKept(), result.facts())
                + " (where both halves stand in one sentence or the next)");
        System.out.println("  paragraphs with every fact " + new Share(result.whole(), result.paragraphs()));
        System.out.println("  paragraphs at grade 6 or below " + new Share(result.plain(), result.paragraphs()));
        System.out.println("  both " + new Share(result.both(), result.paragraphs()) + "; aim 0.80");
    }
}
