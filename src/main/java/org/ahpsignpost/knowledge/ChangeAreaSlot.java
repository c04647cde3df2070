package org.ahpsignpost.knowledge;

import java.util.List;
import java.util.Optional;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/**
 * A place kept for a change area of the OHID guide. The guide's own words could not be read when the slots were made,
 * and nothing is shown in their stead.
 */
record ChangeAreaSlot(
        String id,
        @Nullable String title,
        @Nullable String meaning,
        @Nullable String effect,
        List<String> ideas,
        List<String> caseStudies,
        Status status) {

    enum Status {
        AWAITING_SOURCE,
        CONFIRMED
    }

    /** The change area to show; empty while its source is awaited or any of its parts is missing. */
    Optional<ChangeArea> served(Language language, boolean checked) {
        if (status != Status.CONFIRMED || title == null || meaning == null || effect == null) {
            return Optional.empty();
        }
        return Optional.of(new ChangeArea(id, language, checked, title, meaning, effect, ideas, caseStudies));
    }
}
