package org.ahpsignpost.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.ahpsignpost.labels.Profession;

/**
 * The facts of a profession, the same in every language.
 *
 * @param selfReferral how common it is that people come without being sent; only a local record says whether they may
 * @param asksWho whether services for children and for adults differ, so that we ask who it is for
 * @param regulator the body that keeps the register of the profession
 * @param links pages about the profession; may be empty
 * @param sourceMark whether all that the texts say was read at a source
 * @param source where it was read, for those who check it
 * @param reviewBy the day by which it must be looked at again
 */
public record ProfessionEntry(
        Profession profession,
        SelfReferral selfReferral,
        Route route,
        boolean asksWho,
        String regulator,
        List<Link> links,
        SourceMark sourceMark,
        String source,
        LocalDate reviewBy) {

    public ProfessionEntry {
        links = List.copyOf(links);
    }
}
