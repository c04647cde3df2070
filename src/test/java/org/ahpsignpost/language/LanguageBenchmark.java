package org.ahpsignpost.language;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What finding the language costs, by the step that decides: words (most messages), script, detector. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class LanguageBenchmark {

    @Param({
        "my foot hurts when i walk and i need somebody to look at it soon",
        "Potrzebuję fizjoterapeuty, boli mnie noga od tygodnia",
        "مجھے پاؤں میں درد ہے",
        "Chirurgie orthopédique bilatérale programmée"
    })
    String text = "";

    private final LanguageFinder finder = Languages.FINDER;

    @Benchmark
    public LanguageGuess find() {
        return finder.find(text, LanguageHint.NONE);
    }

    public static void main(String[] args) throws Exception {
        new Runner(new OptionsBuilder()
                        .include(LanguageBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
