package org.ahpsignpost.directory;

import java.util.Optional;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.ServiceCard;
import org.jspecify.annotations.Nullable;

/** The services people can go to. Answers from memory, never from the network. Thread-safe. */
public interface ServiceDirectory {

    /** The services of one profession near a place, best first. */
    SearchOutcome find(ServiceQuery query);

    /** Whether there is any service to offer. */
    boolean available();

    /** How the sources fare. */
    DirectoryHealth health();

    /**
     * What a person reads about one service; empty where the directory does not hold it (any more).
     *
     * @param from where distance is counted from; null where that is not known
     * @param language of every text of ours; the directory's own texts stay as they are
     */
    Optional<ServiceCard> card(String id, @Nullable Place from, Language language);
}
