package org.ahpsignpost.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.ahpsignpost.labels.Topic;

/**
 * The facts of a topic, the same in every language.
 *
 * @param links pages about it; may be empty
 * @param sourceMark whether all that the texts say was read at a source
 * @param source where it was read, for those who check it
 * @param reviewBy the day by which it must be looked at again
 */
public record TopicEntry(Topic topic, List<Link> links, SourceMark sourceMark, String source, LocalDate reviewBy) {

    public TopicEntry {
        links = List.copyOf(links);
    }
}
