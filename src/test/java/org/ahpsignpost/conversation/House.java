package org.ahpsignpost.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.ahpsignpost.SignpostApplication;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.live.Live;
import org.ahpsignpost.live.WakeUp;
import org.ahpsignpost.messages.Messages;
import org.ahpsignpost.record.ConversationStore;
import org.ahpsignpost.record.MigratedDatabase;
import org.ahpsignpost.record.StoredTurn;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The whole service without its web server, on one database, with a clock that can be moved and nothing kept hot. */
public final class House implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private House(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static House on(MigratedDatabase database) {
        return on(database, Map.of());
    }

    /** @param settings beside those of the database */
    public static House on(MigratedDatabase database, Map<String, Object> settings) {
        var context = new SpringApplicationBuilder(SignpostApplication.class, Outside.class)
                .web(WebApplicationType.NONE)
                .properties(database.settings())
                .properties(settings)
                .properties(Map.of(
                        "signpost.rate-limit.enabled",
                        "false",
                        "logging.level.root",
                        "warn",
                        "spring.main.allow-bean-definition-overriding",
                        "true"))
                .run();
        return new House(context);
    }

    @Override
    public void close() {
        context.close();
    }

    public Conversations conversations() {
        return context.getBean(Conversations.class);
    }

    public MovableClock clock() {
        return context.getBean(MovableClock.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    List<StoredTurn> allTurns() {
        return context.getBean(ConversationStore.class)
                .turnsBetween(Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"), null, 100_000);
    }

    Set<String> messagesSaid() {
        return ((RememberingMessages) context.getBean(Messages.class)).said;
    }

    /**
     * What comes from outside: the clock; and a live store that keeps nothing, so that every turn starts from the record.
     * Not annotated, so that no other test's service picks it up by scanning.
     */
    static class Outside {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        @Primary
        Live nothingHot() {
            return new NothingHot();
        }

        @Bean
        @Primary
        Messages rememberingMessages(
                @org.springframework.beans.factory.annotation.Qualifier("messages") Messages messages) {
            return new RememberingMessages(messages);
        }
    }

    private static final class NothingHot implements Live {

        private static final WakeUp NO_ONE_WAKES = new WakeUp() {
            @Override
            public void give() {}

            @Override
            public void await(Duration atMost) throws InterruptedException {
                Thread.sleep(Math.min(atMost.toMillis(), 20));
            }
        };

        private final Map<String, Object> lanes = new ConcurrentHashMap<>();

        @Override
        public <T> T inLane(String conversationId, Supplier<T> work) {
            synchronized (lanes.computeIfAbsent(conversationId, id -> new Object())) {
                return work.get();
            }
        }

        @Override
        public Optional<String> hot(String conversationId) {
            return Optional.empty();
        }

        @Override
        public void keepHot(String conversationId, String json) {}

        @Override
        public void forget(String conversationId) {}

        @Override
        public boolean allow(String key) {
            return true;
        }

        @Override
        public WakeUp wakeUp(String topic) {
            return NO_ONE_WAKES;
        }

        @Override
        public boolean allow(String key, int burst, int perMinute) {
            return true;
        }
    }

    /** Remembers which messages were said, for the report of those that no conversation touches. */
    private static final class RememberingMessages implements Messages {

        private final Messages messages;
        private final Set<String> said = ConcurrentHashMap.newKeySet();

        RememberingMessages(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String text(String key, Language language, Map<String, String> arguments) {
            said.add(key);
            return messages.text(key, language, arguments);
        }

        @Override
        public String simple(String key, Language language, Map<String, String> arguments) {
            said.add(key);
            return messages.simple(key, language, arguments);
        }

        @Override
        public boolean names(String key, Language language, String placeholder) {
            return messages.names(key, language, placeholder);
        }

        @Override
        public boolean has(String key) {
            return messages.has(key);
        }

        @Override
        public boolean speaks(Language language) {
            return messages.speaks(language);
        }

        @Override
        public boolean checked(Language language) {
            return messages.checked(language);
        }
    }
}
