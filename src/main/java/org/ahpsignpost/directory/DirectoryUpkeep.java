package org.ahpsignpost.directory;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ahpsignpost.directory.DirectoryHealth.SourceHealth;
import org.ahpsignpost.directory.DirectoryHealth.State;
import org.ahpsignpost.directory.catalogue.ServiceStore;
import org.ahpsignpost.directory.openreferral.FeedSource;
import org.ahpsignpost.directory.search.SnapshotDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Keeps the directory fresh. Files are read before the service takes its first message; addresses are read behind it, at start and then
 * from time to time, while the services of the last reading are offered. Nothing here stops the service.
 */
final class DirectoryUpkeep implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DirectoryUpkeep.class);

    private final List<FeedSource> sources;
    private final SourceImport imports;
    private final ServiceStore store;
    private final SnapshotDirectory directory;
    private final Map<String, SourceImport.Result> results = new LinkedHashMap<>();
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("directory-upkeep").factory());

    DirectoryUpkeep(List<FeedSource> sources, SourceImport imports, ServiceStore store, SnapshotDirectory directory) {
        this.sources = sources;
        this.imports = imports;
        this.store = store;
        this.directory = directory;
    }

    DirectoryUpkeep start(Duration refresh) {
        forgetOthers();
        for (FeedSource source : sources) {
            keep(source, source.isRemote() ? imports.stored(source) : imports.refresh(source));
        }
        publish();
        if (sources.stream().anyMatch(FeedSource::isRemote)) {
            background.scheduleWithFixedDelay(this::refreshRemote, 0, refresh.toMillis(), TimeUnit.MILLISECONDS);
        }
        return this;
    }

    @Override
    public void close() {
        background.shutdownNow();
    }

    private void refreshRemote() {
        for (FeedSource source : sources) {
            if (source.isRemote()) {
                try {
                    keep(source, imports.refresh(source));
                    publish();
                } catch (RuntimeException e) {
                    // one source must not end the upkeep of all
                    log.warn("Directory source {} could not be refreshed", source.shown(), e);
                }
            }
        }
    }

    private void forgetOthers() {
        try {
            store.keepOnly(sources.stream().map(FeedSource::name).toList());
        } catch (DataAccessException | TransactionException e) {
            log.warn("Directory sources that are no longer configured could not be forgotten", e);
        }
    }

    private void keep(FeedSource source, SourceImport.Result result) {
        results.put(source.name(), result);
        var health = result.health();
        if (health.fault() == null) {
            log.info(
                    "Directory source {}: {} services, {} records refused",
                    health.source(),
                    health.services(),
                    health.refused());
        } else {
            log.warn("Directory source {}: {} services; {}", health.source(), health.services(), health.fault());
        }
    }

    private void publish() {
        var services = results.values().stream()
                .flatMap(result -> result.services().stream())
                .toList();
        var healths = results.values().stream().map(SourceImport.Result::health).toList();
        directory.publish(services, new DirectoryHealth(state(services.size(), healths), services.size(), healths));
    }

    private static State state(int services, List<SourceHealth> sources) {
        if (sources.isEmpty()) {
            return State.SWITCHED_OFF;
        }
        if (services == 0) {
            return State.UNAVAILABLE;
        }
        return sources.stream().allMatch(source -> source.fault() == null) ? State.WORKING : State.PARTLY;
    }
}
