package org.ahpsignpost.directory;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.directory.DirectoryHealth.SourceHealth;
import org.ahpsignpost.directory.catalogue.Fingerprint;
import org.ahpsignpost.directory.catalogue.ServiceRecord;
import org.ahpsignpost.directory.catalogue.ServiceStore;
import org.ahpsignpost.directory.catalogue.SourceState;
import org.ahpsignpost.directory.openreferral.FeedReader;
import org.ahpsignpost.directory.openreferral.FeedSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Brings one source into the store, and out of it. Trouble with the source or the store becomes a fault, never an exception. */
final class SourceImport {

    /** Moves on when services are kept in another form, so that every source is read again. */
    private static final String FORM = "1";

    private final FeedReader reader;
    private final ServiceStore store;
    private final Clock clock;
    private final String content;

    SourceImport(FeedReader reader, ServiceStore store, Clock clock, ContentPack pack) {
        this.reader = reader;
        this.store = store;
        this.clock = clock;
        this.content = FORM + " " + pack.hash();
    }

    /** The services of one source and how it fares. */
    record Result(List<ServiceRecord> services, SourceHealth health) {}

    /** What the store holds of the source. */
    Result stored(FeedSource source) {
        try {
            var state = store.state(source.name());
            var services = store.services(source.name());
            return new Result(
                    services,
                    new SourceHealth(
                            source.shown(),
                            services.size(),
                            state.map(SourceState::refused).orElse(0),
                            state.map(SourceState::fetchedAt).orElse(null),
                            state.isPresent() ? state.get().fault() : "not read yet"));
        } catch (DataAccessException | TransactionException e) {
            return new Result(
                    List.of(), new SourceHealth(source.shown(), 0, 0, null, "the record store cannot be read"));
        }
    }

    /** Reads the source where it changed since it was last read, and gives what there is of it then. */
    Result refresh(FeedSource source) {
        String hash = hash(source);
        if (!hash.isEmpty() && hash.equals(storedHash(source))) {
            return stored(source);
        }
        var reading = reader.read(source);
        var report = reading.report();
        Instant now = clock.instant();
        // a source that broke off is read again at the next start, whatever its bytes
        var state = new SourceState(
                report.fault() == null ? hash : "",
                now,
                report.imported(),
                report.refused().size(),
                report.fault());
        try {
            store.replace(source.name(), state, reading.services(), reading.stillListed());
            return stored(source);
        } catch (DataAccessException | TransactionException e) {
            var health = new SourceHealth(
                    source.shown(),
                    report.imported(),
                    report.refused().size(),
                    now,
                    "the record store cannot be written");
            return new Result(reading.services(), health);
        }
    }

    private String hash(FeedSource source) {
        if (source.isRemote()) {
            return "";
        }
        try {
            return Fingerprint.of(reader.bytes(source)) + " " + content + " " + source.licence();
        } catch (IOException | InvalidPathException e) {
            return ""; // reading it tells what is wrong
        }
    }

    private @Nullable String storedHash(FeedSource source) {
        try {
            return store.state(source.name()).map(SourceState::contentHash).orElse(null);
        } catch (DataAccessException e) {
            return null;
        }
    }
}
