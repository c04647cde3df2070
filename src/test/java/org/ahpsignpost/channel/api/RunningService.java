package org.ahpsignpost.channel.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a port of its own, without rate limit, one for all tests that extend this. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "signpost.rate-limit.enabled=false")
@Import(RunningService.Time.class)
abstract class RunningService {

    static final Path DATA = newFolder();

    @LocalServerPort
    private int port;

    private @Nullable Http http;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) {
        registry.add("signpost.data-dir", DATA::toString);
    }

    Http http() {
        Http known = http == null ? new Http(port) : http;
        http = known;
        return known;
    }

    int port() {
        return port;
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory("signpost-http");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A clock that runs, and can be put forward. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        ForwardClock forwardClock() {
            return new ForwardClock();
        }
    }

    static final class ForwardClock extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        void putForward(Duration by) {
            ahead = ahead.plus(by);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
