package org.ahpsignpost.knowledge;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.Profession;
import org.ahpsignpost.labels.Topic;
import org.ahpsignpost.reply.ResourceCard;

/**
 * Facts and plain texts about everything on the closed lists of labels. Immutable and safe to use from many threads;
 * every answer comes from memory.
 */
public interface Knowledge {

    /** The facts of a profession; a pack that passed its checks has them for all 14. */
    Optional<ProfessionEntry> profession(Profession profession);

    /** The facts of a topic. */
    TopicEntry topic(Topic topic);

    /**
     * The facts of a resource by its name in the closed list, without {@code resource:}.
     *
     * @throws NoSuchElementException where the closed list has no such resource
     */
    ResourceEntry resource(String id);

    /**
     * What is said about a label in that language, or in English where nothing is written in that language yet. The
     * text names the language that it is in. Links are not part of texts: they stand in the entries.
     */
    KnowledgeText text(Label label, Language language);

    /**
     * A resource as a card, with words in that language where there are any.
     *
     * @throws NoSuchElementException where the closed list has no such resource
     */
    ResourceCard card(String resourceId, Language language);

    /**
     * Names of resources that help with the same thing, most useful first; it goes both ways.
     *
     * @throws NoSuchElementException where the closed list has no such resource
     */
    List<String> related(String resourceId);

    /** The change areas of the OHID guide that were filled from their source, in order; never one that awaits it. */
    List<ChangeArea> changeAreas();
}
