package org.ahpsignpost.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a resource, the same in every language.
 *
 * @param id its name in the closed list, without {@code resource:}
 * @param title as it is published
 * @param publisher null where it could not be confirmed
 * @param published when, as its publisher writes it; null where unknown
 * @param link where it is; null where no address could be confirmed
 * @param linkMark whether the address was confirmed
 * @param access whether it needs a log-in
 * @param audience who it was written for
 * @param sourceMark whether all that the texts say was read at a source
 * @param source where it was read, for those who check it
 * @param reviewBy the day by which it must be looked at again
 * @param related names of resources that help with the same thing, most useful first
 */
public record ResourceEntry(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String link,
        SourceMark linkMark,
        Access access,
        Set<Readership> audience,
        SourceMark sourceMark,
        String source,
        LocalDate reviewBy,
        List<String> related) {

    public ResourceEntry {
        audience = Set.copyOf(audience);
        related = List.copyOf(related);
    }
}
