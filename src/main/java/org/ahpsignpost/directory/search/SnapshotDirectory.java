package org.ahpsignpost.directory.search;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.directory.DirectoryHealth;
import org.ahpsignpost.directory.Place;
import org.ahpsignpost.directory.SearchOutcome;
import org.ahpsignpost.directory.ServiceDirectory;
import org.ahpsignpost.directory.ServiceQuery;
import org.ahpsignpost.directory.catalogue.ServiceRecord;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.ServiceCard;
import org.jspecify.annotations.Nullable;

/** Answers from a snapshot in memory, which an import exchanges as a whole: a search sees the old services or the new, never a mixture. */
public final class SnapshotDirectory implements ServiceDirectory {

    private record Snapshot(ServiceIndex index, DirectoryHealth health) {}

    private final CardWriter cards;
    private volatile Snapshot snapshot =
            new Snapshot(ServiceIndex.EMPTY, new DirectoryHealth(DirectoryHealth.State.SWITCHED_OFF, 0, List.of()));

    public SnapshotDirectory(ContentPack pack, Clock clock) {
        this.cards = new CardWriter(DirectoryWords.load(pack), clock);
    }

    /** Takes these services in place of those before. */
    public void publish(List<ServiceRecord> services, DirectoryHealth health) {
        snapshot = new Snapshot(new ServiceIndex(services), health);
    }

    @Override
    public SearchOutcome find(ServiceQuery query) {
        var now = snapshot.index();
        return now.size() == 0 ? new SearchOutcome.Unavailable() : new Search(now.of(query.profession()), query).run();
    }

    @Override
    public boolean available() {
        return snapshot.index().size() > 0;
    }

    @Override
    public DirectoryHealth health() {
        return snapshot.health();
    }

    @Override
    public Optional<ServiceCard> card(String id, @Nullable Place from, Language language) {
        return Optional.ofNullable(snapshot.index().get(id)).map(service -> cards.card(service, from, language));
    }
}
