package org.ahpsignpost.privacy;

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

/** What removal costs on messages with nothing to find, with cues, and with numbers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PrivacyBenchmark {

    @Param({
        "my foot hurts when i walk and i need somebody to look at it soon",
        "Where is the nearest podiatrist? I need help with my toenails",
        "My mum has had a fall and I am worried about her walking",
        "i need a podiatrist near le2 7lx, my b12 is low",
        "My name is Aisha Khan, 07700 900123, NHS 999 000 0018, 12 High Street LE2 7LX"
    })
    String text = "";

    private final PersonalData remover = Privacy.REMOVER;

    @Benchmark
    public Redaction remove() {
        return remover.remove(text);
    }

    public static void main(String[] args) throws Exception {
        new Runner(new OptionsBuilder()
                        .include(PrivacyBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
