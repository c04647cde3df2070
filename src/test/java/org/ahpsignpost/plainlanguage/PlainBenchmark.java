package org.ahpsignpost.plainlanguage;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.plainlanguage.reading.EnglishMeter;
import org.ahpsignpost.plainlanguage.reading.Measures;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Measuring a reply of 60 words, and rewriting a hard paragraph of about 120. {@code ops/jmh PlainBenchmark -bm sample} */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlainBenchmark {

    private static final String REPLY =
            "A podiatrist looks after feet and lower legs. Some people call them a chiropodist. It is the same job. "
                    + "People see one for ingrown toenails, heel pain, foot ulcers and diabetes foot checks. Many NHS services do not see people just to cut toenails. "
                    + "In some areas you can ask for help yourself. If not, a GP or nurse can ask for you.";

    private final EnglishMeter meter = new EnglishMeter(new EnglishSentences());
    private final PlainLanguage plainLanguage = PlainLanguages.of(ContentPack.load(ContentSource.packaged()));
    private final List<String> paragraphs = PlainParagraphs.of("development").stream()
            .map(PlainParagraphs.Paragraph::before)
            .filter(text -> text.split("\\s+").length >= 110)
            .toList();
    private int next;

    @Benchmark
    public Measures measureReply() {
        return meter.measure(REPLY);
    }

    @Benchmark
    public PlainText rewriteParagraph() {
        next = (next + 1) % paragraphs.size();
        return plainLanguage.rewrite(paragraphs.get(next), 6);
    }
}
