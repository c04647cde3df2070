package org.ahpsignpost.directory.catalogue;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ahpsignpost.directory.ImportReport.Changes;
import org.ahpsignpost.labels.Profession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The services in the record store, source by source. Thread-safe; database trouble comes out as Spring's DataAccessException. */
public final class ServiceStore {

    private static final int TIME_LIMIT_SECONDS = 60;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json = JsonMapper.shared();

    public ServiceStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setTimeout(TIME_LIMIT_SECONDS);
    }

    /** What was read of the source last; empty where it never was. */
    public Optional<SourceState> state(String source) {
        return jdbc.sql(
                        "SELECT content_hash, fetched_at, imported, refused, fault FROM directory_source WHERE source = ?")
                .param(source)
                .query(ServiceStore::state)
                .optional();
    }

    /** All services of the source, by id. */
    public List<ServiceRecord> services(String source) {
        return jdbc.sql("SELECT record, fetched_at FROM directory_service WHERE source = ? ORDER BY id")
                .param(source)
                .query((row, number) -> json.readValue(row.getString(1), ServiceRecord.class)
                        .fetchedAt(Instant.ofEpochMilli(row.getLong(2))))
                .list();
    }

    /**
     * Puts what was read of a source in place of what was there, in one transaction. Services with unchanged content are not
     * rewritten. Where the source could not be read to its end, nothing is removed.
     *
     * @param stillListed ids that stay although they are not among the services
     */
    public Changes replace(String source, SourceState state, List<ServiceRecord> services, Set<String> stillListed) {
        return Objects.requireNonNull(transaction.execute(status -> {
            write(source, state); // first, so that the lock is taken before anything is read
            var before = hashes(source);
            int written = 0;
            var kept = new HashSet<>(stillListed);
            for (ServiceRecord service : services) {
                kept.add(service.id());
                String record = json.writeValueAsString(service.fetchedAt(Instant.EPOCH));
                String hash = Fingerprint.of(record.getBytes(StandardCharsets.UTF_8));
                if (!hash.equals(before.get(service.id()))) {
                    write(source, service, record, hash);
                    written++;
                }
            }
            int removed = state.fault() == null ? removeOthers(source, before.keySet(), kept) : 0;
            return new Changes(written, services.size() - written, removed);
        }));
    }

    /** Forgets the sources that are not among these, with their services. */
    public void keepOnly(Collection<String> sources) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("SELECT source FROM directory_source").query(String.class).list().stream()
                        .filter(source -> !sources.contains(source))
                        .forEach(this::forget));
    }

    private void forget(String source) {
        jdbc.sql("DELETE FROM directory_service WHERE source = ?").param(source).update();
        jdbc.sql("DELETE FROM directory_source WHERE source = ?").param(source).update();
    }

    private Map<String, String> hashes(String source) {
        return jdbc
                .sql("SELECT id, content_hash FROM directory_service WHERE source = ?")
                .param(source)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private int removeOthers(String source, Set<String> before, Set<String> kept) {
        int removed = 0;
        for (String id : before) {
            if (!kept.contains(id)) {
                removed += jdbc.sql("DELETE FROM directory_service WHERE source = ? AND id = ?")
                        .params(source, id)
                        .update();
            }
        }
        return removed;
    }

    private void write(String source, SourceState state) {
        jdbc.sql("""
                INSERT INTO directory_source (source, content_hash, fetched_at, imported, refused, fault)
                VALUES (:source, :hash, :fetched, :imported, :refused, :fault)
                ON CONFLICT (source) DO UPDATE SET content_hash = excluded.content_hash, fetched_at = excluded.fetched_at,
                    imported = excluded.imported, refused = excluded.refused, fault = excluded.fault
                """)
                .param("source", source)
                .param("hash", state.contentHash())
                .param("fetched", state.fetchedAt().toEpochMilli())
                .param("imported", state.imported())
                .param("refused", state.refused())
                .param("fault", state.fault(), Types.VARCHAR)
                .update();
    }

    private void write(String source, ServiceRecord service, String record, String hash) {
        var from = service.provenance();
        var modified = from.lastModified();
        jdbc.sql("""
                INSERT INTO directory_service
                    (source, id, name, professions, status, licence, last_modified, fetched_at, content_hash, record)
                VALUES (:source, :id, :name, :professions, 'active', :licence, :modified, :fetched, :hash, :record)
                ON CONFLICT (source, id) DO UPDATE SET name = excluded.name, professions = excluded.professions,
                    licence = excluded.licence, last_modified = excluded.last_modified, fetched_at = excluded.fetched_at,
                    content_hash = excluded.content_hash, record = excluded.record
                """)
                .param("source", source)
                .param("id", service.id())
                .param("name", service.name())
                .param(
                        "professions",
                        service.professions().stream()
                                .map(Profession::wire)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .param("licence", from.licence(), Types.VARCHAR)
                .param("modified", modified == null ? null : modified.toEpochMilli(), Types.BIGINT)
                .param("fetched", from.fetchedAt().toEpochMilli())
                .param("hash", hash)
                .param("record", record)
                .update();
    }

    private static SourceState state(ResultSet row, int number) throws SQLException {
        return new SourceState(
                row.getString(1), Instant.ofEpochMilli(row.getLong(2)), row.getInt(3), row.getInt(4), row.getString(5));
    }
}
