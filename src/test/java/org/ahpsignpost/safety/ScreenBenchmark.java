package org.ahpsignpost.safety;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What the danger screen costs a turn. Run {@link #main}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ScreenBenchmark {

    @Param({"ordinary", "danger", "typing errors", "100 kB of sentences", "100 kB of no pain"})
    public String message = "";

    private String text = "";
    private DangerScreen screen = Loaded.SCREEN;

    @Setup
    public void setUp() {
        screen = Loaded.SCREEN;
        text = switch (message) {
            case "ordinary" -> "Hello, I would like to see a physio about my sore knee near Leeds please";
            case "danger" -> "my husband has crushing chest pain going down his left arm and looks grey";
            case "typing errors" -> "helo i wuld lik to se a fisio abuot my soar nee neer leads pleas thx";
            case "100 kB of sentences" ->
                "Hello, I would like to see a physio about my sore knee near Leeds please. ".repeat(1_370);
            default -> "no pain ".repeat(12_500);
        };
    }

    @Benchmark
    public Screening screen() {
        return screen.screen(text);
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ScreenBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
