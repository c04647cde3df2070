package org.ahpsignpost.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one import of one source did.
 *
 * @param source the file or address
 * @param imported services taken and offered
 * @param refused records not taken, each with a reason; the rest is taken all the same
 * @param skippedInactive services that are not active now, which are not offered
 * @param skippedOther records that are no services, such as taxonomy terms
 * @param prose what became of descriptions and other prose
 * @param changes what it changed in the store; null where nothing was stored
 * @param fault why the source could not be read to its end; null where it could. Services stored before then stay
 */
public record ImportReport(
        String source,
        int imported,
        List<Refusal> refused,
        int skippedInactive,
        int skippedOther,
        Prose prose,
        @Nullable Changes changes,
        @Nullable String fault) {

    public ImportReport {
        refused = List.copyOf(refused);
    }

    /** Texts read, rewritten, and above reading grade 6 all the same; texts that are only above it by the name of a profession are left. */
    public record Prose(int texts, int madePlain, int stillHard) {}

    /** Rows of the store: written new or anew, left as they were, removed. */
    public record Changes(int written, int unchanged, int removed) {}

    /** The same with what the store made of it. */
    public ImportReport withChanges(Changes made) {
        return new ImportReport(source, imported, refused, skippedInactive, skippedOther, prose, made, fault);
    }

    /** The same with a fault that came later. */
    public ImportReport withFault(String why) {
        return new ImportReport(source, imported, refused, skippedInactive, skippedOther, prose, changes, why);
    }
}
