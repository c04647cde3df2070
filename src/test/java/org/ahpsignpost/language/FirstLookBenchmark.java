package org.ahpsignpost.language;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ahpsignpost.evaluation.Messages;
import org.ahpsignpost.safety.DangerScreen;
import org.ahpsignpost.safety.PackedScreen;
import org.ahpsignpost.safety.Screening;
import org.ahpsignpost.understanding.Guess;
import org.ahpsignpost.understanding.PackedUnderstanding;
import org.ahpsignpost.understanding.Understanding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a message of any language takes to be screened, and to have its language and wish found, told with its slowest cases. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FirstLookBenchmark {

    private final LanguageFinder finder = Languages.FINDER;
    private final Understanding understanding = PackedUnderstanding.UNDERSTANDING;
    private final DangerScreen screen = PackedScreen.SCREEN;
    private final List<String> messages = messages();
    private int next;

    @Benchmark
    public List<Guess> languageAndWish() {
        String message = message();
        var guesses = understanding.wish(
                message, finder.find(message, LanguageHint.NONE).language());
        if (!guesses.isEmpty()) {
            understanding.secondWish(message, org.ahpsignpost.labels.Language.EN, guesses.getFirst());
        }
        return guesses;
    }

    @Benchmark
    public Screening danger() {
        return screen.screen(message());
    }

    private String message() {
        next = (next + 1) % messages.size();
        return messages.get(next);
    }

    private static List<String> messages() {
        var messages = new ArrayList<String>();
        for (String language : Messages.languages()) {
            Messages.read("understanding-" + language + ".yaml", "label").forEach(one -> messages.add(one.text()));
            Messages.read("danger-" + language + ".yaml", "category").forEach(one -> messages.add(one.text()));
        }
        return messages;
    }
}
