package org.ahpsignpost.directory.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Where a record comes from and how fresh it is.
 *
 * @param source the file or address, as configured
 * @param licence under which its publisher gives it; null where not told
 * @param lastModified when its publisher last changed it; null where not told
 * @param assured when somebody last checked it; null where not told
 * @param fetchedAt when we first read it with this content
 */
public record Provenance(
        String source,
        @Nullable String licence,
        @Nullable Instant lastModified,
        @Nullable LocalDate assured,
        Instant fetchedAt) {

    /** The last day on which its publisher confirmed or changed it; null where neither is told. */
    public @Nullable LocalDate confirmed() {
        var modified = lastModified == null ? null : LocalDate.ofInstant(lastModified, ZoneOffset.UTC);
        if (modified == null || assured == null) {
            return modified == null ? assured : modified;
        }
        return modified.isAfter(assured) ? modified : assured;
    }
}
