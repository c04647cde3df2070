package org.ahpsignpost.plainlanguage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.plainlanguage.PlainText.Warning;

/**
 * {@code ops/plain FILE [GRADE]}: prints the English text of a file in plain words, and on the error stream its reading grade before and after and
 * what a person has to look at. Ends with 0 where the grade was reached, 1 where it was not, 2 where it is called wrongly.
 */
public final class PlainCommand {

    private PlainCommand() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length < 1 || args.length > 2) {
            err.println("Usage: ops/plain FILE [GRADE]");
            return 2;
        }
        String text;
        double grade;
        try {
            grade = args.length == 2 ? Double.parseDouble(args[1]) : PlainLanguage.DEFAULT_GRADE;
            text = Files.readString(Path.of(args[0]));
        } catch (NumberFormatException e) {
            err.println("The grade must be a number from 1 to 18: " + args[1]);
            return 2;
        } catch (IOException e) {
            err.println("The file cannot be read as text: " + args[0]);
            return 2;
        }
        var pack = ContentPack.load(ContentSource.packaged());
        var plainLanguage = PlainLanguages.of(pack);
        var plain = plainLanguage.rewrite(text, grade);
        out.println(plain.plainText());
        Double reached = plain.grade();
        if (reached != null) {
            err.printf(
                    Locale.ROOT,
                    "Reading grade %.1f (%.1f without names of professions and explained terms), before %.1f%n",
                    reached,
                    plainLanguage.gradeWithoutNames(plain.plainText()),
                    plain.sourceGrade());
        }
        for (Warning warning : plain.warnings()) {
            err.println(warning.code() + (warning.facts().isEmpty() ? "" : ": " + String.join(", ", warning.facts())));
        }
        return reached != null && reached <= grade ? 0 : 1;
    }
}
