package org.ahpsignpost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.directory.DirectoryHealth.State;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.Profession;
import org.ahpsignpost.plainlanguage.PlainLanguage;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.sqlite.SQLiteDataSource;

class DirectoryStartTest {

    private static final String CLINIC =
            "[{\"id\": \"aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa\", \"name\": \"Podiatry\", \"status\": \"active\"}]";

    @TempDir
    private Path folder;

    private DataSource database;

    @BeforeEach
    void migrate() {
        var sqlite = new SQLiteDataSource();
        sqlite.setUrl("jdbc:sqlite:" + folder.resolve("test.db"));
        Flyway.configure().dataSource(sqlite).load().migrate();
        database = sqlite;
    }

    @Test
    void theExampleIsOfferedByDefaultAndReadOnce() {
        for (int start = 0; start < 2; start++) {
            started().run(context -> {
                var directory = context.getBean(ServiceDirectory.class);
                assertThat(directory.available()).isTrue();
                assertThat(directory.health().state()).isEqualTo(State.WORKING);
                assertThat(status(context)).isEqualTo(Status.UP);
                var place = ((PlaceAnswer.Found) context.getBean(Places.class).find("LE2")).place();
                var query = new ServiceQuery(Profession.PODIATRIST, place, 40, null, Set.of("step_free"), true, 3);
                var nearest =
                        ((SearchOutcome.Found) directory.find(query)).services().getFirst();
                assertThat(directory.card(nearest.id(), place, Language.EN)).hasValueSatisfying(card -> {
                    assertThat(card.name()).isEqualTo("Example Clarendon Foot Clinic");
                    assertThat(card.example()).isTrue();
                    assertThat(card.openingHours()).containsExactly("Monday to Friday, 8:30am to 5pm");
                    assertThat(card.cost()).isEqualTo("Free");
                    assertThat(card.selfReferral()).isEqualTo("yes");
                });
            });
        }
        var readAt = JdbcClient.create(database)
                .sql("SELECT COUNT(DISTINCT fetched_at) FROM directory_source")
                .query(Integer.class)
                .single();
        assertThat(readAt).isEqualTo(1);
    }

    @Test
    void noneMeansNoDirectory() {
        started("signpost.directory.sources=none").run(context -> {
            var directory = context.getBean(ServiceDirectory.class);
            assertThat(directory.available()).isFalse();
            assertThat(directory.health().state()).isEqualTo(State.SWITCHED_OFF);
            assertThat(status(context)).isEqualTo(Status.UP);
            var query = new ServiceQuery(
                    Profession.PODIATRIST, new Place("LE2", "LE2", 52.6, -1.1), null, null, Set.of(), false, 3);
            assertThat(directory.find(query)).isEqualTo(new SearchOutcome.Unavailable());
        });
    }

    @Test
    void aMissingFileDoesNotStopTheStartAndHealthSaysSo() {
        started("signpost.directory.sources=/no/such/file.json").run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(ServiceDirectory.class).health().state()).isEqualTo(State.UNAVAILABLE);
            assertThat(status(context)).isEqualTo(new Status("DEGRADED"));
        });
    }

    @Test
    void aFileThatBreaksLaterLeavesWhatWasReadBefore() throws IOException {
        var file = Files.writeString(folder.resolve("feed.json"), CLINIC);
        started("signpost.directory.sources=" + file + "|OGL")
                .run(context -> assertThat(health(context).state()).isEqualTo(State.WORKING));
        Files.writeString(file, "[{");
        started("signpost.directory.sources=" + file + "|OGL").run(context -> {
            assertThat(health(context).state()).isEqualTo(State.PARTLY);
            assertThat(health(context).services()).isEqualTo(1);
            assertThat(health(context).sources().getFirst().fault()).contains("not JSON");
        });
    }

    @Test
    void aStoreThatIsAwayDoesNotStopTheStart() {
        var away = new SQLiteDataSource();
        away.setUrl("jdbc:sqlite:" + folder.resolve("not-migrated.db"));
        database = away;
        started().run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(health(context).state()).isEqualTo(State.PARTLY);
            assertThat(context.getBean(ServiceDirectory.class).available()).isTrue();
        });
    }

    @Test
    void anAddressIsReadBehindTheStart() {
        var server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        try {
            server.stubFor(WireMock.get("/feed.json")
                    .willReturn(WireMock.okJson(CLINIC).withFixedDelay(300)));
            started("signpost.directory.sources=" + server.baseUrl() + "/feed.json")
                    .run(context -> {
                        var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
                        while (!context.getBean(ServiceDirectory.class).available() && System.nanoTime() < until) {
                            Thread.sleep(20);
                        }
                        assertThat(health(context).state()).isEqualTo(State.WORKING);
                    });
        } finally {
            server.stop();
        }
    }

    private static Status status(org.springframework.context.ApplicationContext context) {
        return java.util.Objects.requireNonNull(
                        context.getBean(HealthIndicator.class).health())
                .getStatus();
    }

    private static DirectoryHealth health(org.springframework.context.ApplicationContext context) {
        return context.getBean(ServiceDirectory.class).health();
    }

    private ApplicationContextRunner started(String... properties) {
        return new ApplicationContextRunner()
                .withUserConfiguration(DirectoryConfiguration.class)
                .withBean(ContentPack.class, () -> TestPack.PACK)
                .withBean(PlainLanguage.class, () -> TestPack.PLAIN_LANGUAGE)
                .withBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC))
                .withBean(JdbcClient.class, () -> JdbcClient.create(database))
                .withBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database))
                .withPropertyValues(properties);
    }
}
