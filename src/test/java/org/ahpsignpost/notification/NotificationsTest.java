package org.ahpsignpost.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.messages.Messages;
import org.ahpsignpost.messages.TestMessages;
import org.ahpsignpost.outbox.Outbox;
import org.ahpsignpost.outbox.OutboxCounts;
import org.ahpsignpost.record.Commit.Committed;
import org.ahpsignpost.record.SharedWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** From a notice to what staff receive, with record and outbox in a Spring context, set by environment variables as in use. */
class NotificationsTest {

    @ComponentScan({"org.ahpsignpost.record", "org.ahpsignpost.outbox", "org.ahpsignpost.notification"})
    private static final class Modules {}

    @RegisterExtension
    private static final WireMockExtension SERVER =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void everyAddressOfTheContactIsToldOnceAndNoOther() {
        SERVER.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(202)));
        with(contacts()).run(context -> {
            var notifications = context.getBean(Notifications.class);
            assertThat(notifications.contacts()).isEqualTo(2);
            var notice = new Notice("K7F2-QM", "unanswered", "urgent", 1, Instant.now());

            tell(context.getBean(SharedWriter.class), notifications, notice);
            tell(context.getBean(SharedWriter.class), notifications, notice);
            settle(context.getBean(Outbox.class));

            assertThat(mail.getReceivedMessages()).hasSize(1);
            SERVER.verify(1, postRequestedFor(urlEqualTo("/next")));
            SERVER.verify(0, postRequestedFor(urlEqualTo("/first")));
            String id = SERVER.findAll(postRequestedFor(urlEqualTo("/next")))
                    .getFirst()
                    .getHeader("Idempotency-Key");
            assertThat(id)
                    .matches(
                            "K7F2-QM-unanswered-1-[0-9a-f]{8}-" + notice.since().getEpochSecond());
        });
    }

    @Test
    void aContactThatIsNotThereIsNobody() {
        with(contacts()).run(context -> {
            var notice = new Notice("K7F2-QM", "unanswered", "urgent", 7, Instant.now());
            tell(context.getBean(SharedWriter.class), context.getBean(Notifications.class), notice);
            assertThat(context.getBean(Outbox.class).counts()).isEqualTo(new OutboxCounts(0, 0));
        });
    }

    @Test
    void withoutAnySettingNobodyIsTold() {
        with(Map.of()).run(context -> {
            var notifications = context.getBean(Notifications.class);
            assertThat(notifications.contacts()).isZero();
            tell(context.getBean(SharedWriter.class), notifications, Samples.NOTICE);
            assertThat(context.getBean(Outbox.class).counts()).isEqualTo(new OutboxCounts(0, 0));
        });
    }

    @Test
    void wrongSettingsStopTheStartWithASentence() {
        var settings = contacts();
        settings.put("SIGNPOST_NOTIFY_SECRET", "tangerine");
        with(settings).run(context -> {
            assertThat(context).hasFailed();
            Throwable failure = Objects.requireNonNull(context.getStartupFailure());
            var analysis = Objects.requireNonNull(new NotifyFailureAnalyzer().analyze(failure));
            assertThat(analysis.getDescription()).startsWith("signpost.notify.secret must have at least 16 characters");
            for (Throwable at = failure; at != null; at = at.getCause()) {
                assertThat(at.getMessage()).doesNotContain("tangerine");
            }
        });
    }

    private Map<String, Object> contacts() {
        return new HashMap<>(Map.of(
                "SIGNPOST_NOTIFY_FIRST", "webhook:" + SERVER.baseUrl() + "/first",
                "SIGNPOST_NOTIFY_NEXT", "webhook:" + SERVER.baseUrl() + "/next,mailto:duty@nhs.net",
                "SIGNPOST_NOTIFY_SECRET", Samples.SECRET,
                "SIGNPOST_NOTIFY_DESK_URL", "https://signpost.example.nhs.uk",
                "SIGNPOST_NOTIFY_MAIL_HOST", "127.0.0.1",
                "SIGNPOST_NOTIFY_MAIL_PORT", Integer.toString(mail.getSmtp().getPort()),
                "SIGNPOST_NOTIFY_MAIL_FROM", "signpost@example.nhs.uk",
                "SIGNPOST_NOTIFY_MAIL_TLS", "none",
                "SIGNPOST_OUTBOX_EVERY", "50ms"));
    }

    private static void tell(SharedWriter writer, Notifications notifications, Notice notice) {
        assertThat(writer.write(notifications.about(notice))).isEqualTo(new Committed());
    }

    private static void settle(Outbox outbox) throws InterruptedException {
        for (int i = 0; i < 500 && outbox.counts().waiting() > 0; i++) {
            Thread.sleep(20);
        }
        assertThat(outbox.counts()).isEqualTo(new OutboxCounts(0, 0));
    }

    private ApplicationContextRunner with(Map<String, Object> environment) {
        var variables = new HashMap<>(environment);
        variables.put("SIGNPOST_DATA_DIR", folder.toString());
        return new ApplicationContextRunner()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                "test-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables)))
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
                .withBean(Clock.class, Clock::systemUTC)
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withBean(Messages.class, () -> TestMessages.of(ContentPack.load(ContentSource.packaged())))
                .withUserConfiguration(Modules.class);
    }
}
