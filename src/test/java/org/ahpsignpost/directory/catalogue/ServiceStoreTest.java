package org.ahpsignpost.directory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.directory.ImportReport.Changes;
import org.ahpsignpost.labels.Profession;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class ServiceStoreTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabases.Kind.class)
    void aServiceComesBackAsItWasPutIn(TestDatabases.Kind kind) {
        var store = store(kind);
        var service = Samples.service("a")
                .named("Foot clinic – Leicester ✓")
                .of(Profession.PODIATRIST, Profession.ORTHOPTIST)
                .selfReferral(SelfReferral.YES)
                .ages(5, null)
                .access(AccessFact.BSL, true)
                .access(AccessFact.STEP_FREE, false)
                .at(52.6, -1.1)
                .area("City", "LE1", "LE2")
                .open("09:00", "17:30", DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                .cost("First visit", "42.50", null)
                .build()
                .fetchedAt(MONDAY);
        store.replace("s", state(MONDAY), List.of(service), Set.of());
        assertThat(store.services("s")).containsExactly(service);
        assertThat(store.state("s")).contains(state(MONDAY));
        assertThat(store.state("other")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.Kind.class)
    void unchangedContentIsNotRewrittenAndKeepsItsTime(TestDatabases.Kind kind) {
        var store = store(kind);
        var same = Samples.service("same").of(Profession.PODIATRIST, Profession.DIETITIAN);
        var first = store.replace(
                "s", state(MONDAY), at(MONDAY, same, Samples.service("changed"), Samples.service("gone")), Set.of());
        var second = store.replace(
                "s",
                state(TUESDAY),
                at(TUESDAY, same, Samples.service("changed").named("New name"), Samples.service("new")),
                Set.of());
        assertThat(first).isEqualTo(new Changes(3, 0, 0));
        assertThat(second).isEqualTo(new Changes(2, 1, 1));
        assertThat(store.services("s")).extracting(ServiceRecord::id).containsExactly("changed", "new", "same");
        assertThat(store.services("s"))
                .extracting(service -> service.provenance().fetchedAt())
                .containsExactly(TUESDAY, TUESDAY, MONDAY);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.Kind.class)
    void aSourceThatBrokeOffOrCouldNotGiveARecordLosesNothing(TestDatabases.Kind kind) {
        var store = store(kind);
        store.replace("s", state(MONDAY), at(MONDAY, Samples.service("a"), Samples.service("b")), Set.of());
        var broken = new SourceState("", TUESDAY, 1, 0, "page 2 answered 500");
        assertThat(store.replace("s", broken, at(TUESDAY, Samples.service("c")), Set.of())
                        .removed())
                .isZero();
        assertThat(store.services("s")).hasSize(3);
        store.replace("s", state(TUESDAY), at(TUESDAY, Samples.service("c")), Set.of("b"));
        assertThat(store.services("s")).extracting(ServiceRecord::id).containsExactly("b", "c");
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.Kind.class)
    void sourcesDoNotTouchEachOtherAndAreForgottenWhenNoLongerConfigured(TestDatabases.Kind kind) {
        var store = store(kind);
        store.replace("one", state(MONDAY), at(MONDAY, Samples.service("a")), Set.of());
        store.replace("two", state(MONDAY), at(MONDAY, Samples.service("a"), Samples.service("b")), Set.of());
        store.replace("one", state(TUESDAY), List.of(), Set.of());
        assertThat(store.services("two")).hasSize(2);
        store.keepOnly(List.of("one"));
        assertThat(store.services("two")).isEmpty();
        assertThat(store.state("two")).isEmpty();
        assertThat(store.state("one")).isPresent();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.Kind.class)
    void aReplacementThatFailsChangesNothing(TestDatabases.Kind kind) {
        var store = store(kind);
        store.replace("s", state(MONDAY), at(MONDAY, Samples.service("a")), Set.of());
        var withNull = new ArrayList<>(at(TUESDAY, Samples.service("b")));
        withNull.add(null);
        assertThatThrownBy(() -> store.replace("s", state(TUESDAY), withNull, Set.of()))
                .isInstanceOf(NullPointerException.class);
        assertThat(store.services("s")).extracting(ServiceRecord::id).containsExactly("a");
        assertThat(store.state("s")).contains(state(MONDAY));
    }

    private ServiceStore store(TestDatabases.Kind kind) {
        var source = TestDatabases.migrated(kind, folder);
        return new ServiceStore(JdbcClient.create(source), new JdbcTransactionManager(source));
    }

    private static SourceState state(Instant at) {
        return new SourceState("hash", at, 1, 2, null);
    }

    private static List<ServiceRecord> at(Instant time, Samples... services) {
        return java.util.Arrays.stream(services)
                .map(service -> service.build().fetchedAt(time))
                .toList();
    }
}
