package org.ahpsignpost.directory;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.directory.geography.OfflinePlaces;
import org.ahpsignpost.directory.openreferral.FeedReader;
import org.ahpsignpost.directory.openreferral.FeedSource;
import org.ahpsignpost.plainlanguage.PlainLanguages;

/**
 * {@code ops/import-directory FILE_OR_ADDRESS}: reads a source as the service would and prints the report, before the source is
 * configured with {@code SIGNPOST_DIRECTORY_SOURCES}. Stores nothing. Ends with 1 where the source could not be read to its end or
 * nothing came of it, with 2 where it is called wrongly.
 */
public final class ImportCommand {

    private ImportCommand() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length != 1) {
            err.println("Usage: ops/import-directory FILE_OR_ADDRESS");
            return 2;
        }
        String folder = System.getenv().getOrDefault("SIGNPOST_CONTENT_DIR", "");
        var pack =
                ContentPack.load(folder.isBlank() ? ContentSource.packaged() : ContentSource.folder(Path.of(folder)));
        var report = new FeedReader(pack, OfflinePlaces.load(pack), Clock.systemUTC(), PlainLanguages.of(pack))
                .read(FeedSource.of(args[0]))
                .report();
        print(report, out);
        return report.fault() == null && report.imported() > 0 ? 0 : 1;
    }

    private static void print(ImportReport report, PrintStream out) {
        out.println("Source: " + report.source());
        out.println("Services to offer: " + report.imported());
        out.println("Texts in plain words: " + report.prose().texts() + ", of them rewritten "
                + report.prose().madePlain() + ", above reading grade 6 still "
                + report.prose().stillHard());
        out.println("Not active now: " + report.skippedInactive());
        out.println("Records that are no services: " + report.skippedOther());
        out.println("Refused: " + report.refused().size());
        report.refused()
                .forEach(refusal -> out.println("  " + refusal.recordId()
                        + (refusal.path().isEmpty() ? "" : " at " + refusal.path()) + ": " + refusal.why()));
        if (report.fault() != null) {
            out.println("Not read to its end: " + report.fault());
        }
    }
}
