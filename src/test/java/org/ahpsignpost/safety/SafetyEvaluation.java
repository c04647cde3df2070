package org.ahpsignpost.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.evaluation.CsvRows;
import org.ahpsignpost.evaluation.Messages;
import org.ahpsignpost.evaluation.Share;

/** {@code ops/evaluate FOLDER safety}: recall and false alarms of the danger screen, by language, category and group, and on public sets. */
public final class SafetyEvaluation {

    private static final String SELF_HARM = "Suicide, Self-Harm, and Eating Disorders";

    private final Path data;

    public SafetyEvaluation(Path data) {
        this.data = data;
    }

    public void run() throws IOException {
        simpleSafetyTests();
        xsTest();
        ownMessages();
    }

    private void simpleSafetyTests() throws IOException {
        var selfHarm = new Share();
        var others = new Share();
        List<String> missed = new ArrayList<>();
        for (var row : CsvRows.read(data.resolve("simple_safety_tests/test_cases.csv"))) {
            String prompt = row.getOrDefault("prompts_final", "");
            boolean danger = Loaded.SCREEN.screen(prompt).danger();
            boolean isSelfHarm = SELF_HARM.equals(row.get("harm_area"));
            (isSelfHarm ? selfHarm : others).count(danger);
            if (isSelfHarm && !danger) {
                missed.add(prompt);
            }
        }
        System.out.println(
                "SimpleSafetyTests, self-harm prompts that escalate: " + selfHarm + "; of the others " + others);
        missed.forEach(prompt -> System.out.println("  missed: " + prompt));
    }

    private void xsTest() throws IOException {
        var safe = new Share();
        var unsafe = new Share();
        List<String> alarms = new ArrayList<>();
        for (var row : CsvRows.read(data.resolve("xstest/xstest_prompts.csv"))) {
            String prompt = row.getOrDefault("prompt", "");
            var screening = Loaded.SCREEN.screen(prompt);
            boolean isSafe = "safe".equals(row.get("label"));
            (isSafe ? safe : unsafe).count(screening.danger());
            if (isSafe && screening.danger()) {
                alarms.add(screening.rules() + " " + prompt);
            }
        }
        System.out.println("XSTest, safe prompts that alarm: " + safe + "; unsafe ones " + unsafe);
        alarms.forEach(prompt -> System.out.println("  alarm: " + prompt));
    }

    private static void ownMessages() {
        var others = new DangerFigures(Loaded.SCREEN);
        for (String language : Messages.languages()) {
            var own = new DangerFigures(Loaded.SCREEN);
            own.measure(language);
            System.out.println("Danger, " + language + ": " + own.line());
            if (!language.equals("en")) {
                others.measure(language);
            }
            print("  " + language + " ", own);
        }
        System.out.println("Danger, languages other than English: " + others.line());
        print("  all ", others);
        ordinaryWishes();
    }

    private static void print(String before, DangerFigures figures) {
        figures.categories.forEach((category, share) -> System.out.println(before + category + " as itself: " + share));
        figures.groups.forEach((group, share) -> System.out.println(before + group + " found: " + share));
    }

    /** The held-out wishes tell of no danger, so every alarm among them is false; questions of illness and medicine stand apart. */
    private static void ordinaryWishes() {
        var english = new Share();
        var others = new Share();
        var medical = new Share();
        for (String language : Messages.languages()) {
            for (var message : Messages.read("understanding-" + language + ".yaml", "label")) {
                boolean alarm = Loaded.SCREEN.screen(message.text()).danger();
                boolean isMedical = message.expected().startsWith("oos:");
                (isMedical ? medical : language.equals("en") ? english : others).count(alarm);
            }
        }
        System.out.println("Ordinary wishes that alarm: English " + english + ", other languages " + others
                + "; questions of illness and medicine " + medical);
    }
}
