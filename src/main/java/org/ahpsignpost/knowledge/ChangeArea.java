package org.ahpsignpost.knowledge;

import java.util.List;
import org.ahpsignpost.labels.Language;

/**
 * One of the 8 change areas of the OHID guide, as read at its source.
 *
 * @param id {@code ohid-change-area-1} to {@code ohid-change-area-8}
 * @param language the language of the words
 * @param checked whether a named person has checked them
 * @param meaning what the area could mean
 * @param effect what it could change
 * @param ideas ideas to try; may be empty
 * @param caseStudies where it was tried; may be empty
 */
public record ChangeArea(
        String id,
        Language language,
        boolean checked,
        String title,
        String meaning,
        String effect,
        List<String> ideas,
        List<String> caseStudies) {

    public ChangeArea {
        ideas = List.copyOf(ideas);
        caseStudies = List.copyOf(caseStudies);
    }
}
