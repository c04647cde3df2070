package org.ahpsignpost.generation;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.generation.GenerationProperties.Provider;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.language.LanguageFinder;
import org.ahpsignpost.plainlanguage.ReadingMeter;
import org.ahpsignpost.privacy.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts the module together. No class of the client library is named here, so that none is loaded before a first question. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GenerationProperties.class)
class GenerationConfiguration {

    /** Made with the first that needs it, which is nobody where no provider is set. */
    @Bean
    @Lazy
    Breaker generationBreaker(Clock clock) {
        return new Breaker(clock);
    }

    @Bean
    Generation generation(
            GenerationProperties properties,
            ContentPack pack,
            PersonalData personalData,
            LanguageFinder languages,
            ReadingMeter readingMeter,
            ObjectProvider<Breaker> breakers,
            DataSource dataSource,
            MeterRegistry registry,
            Clock clock) {
        var settings = GenerationSettings.checked(properties);
        String provider = settings.provider().name().toLowerCase(Locale.ROOT);
        if (settings.provider() == Provider.NONE) {
            return new NoGeneration(new CallStore(dataSource, provider, ""));
        }
        var random = new SecureRandom();
        var prompts = new PromptBook(pack, random);
        var words = words(pack);
        var breaker = breakers.getObject();
        var store = new CallStore(dataSource, provider, prompts.hash());
        return new Composer(
                prompts,
                new GuardChain(guards(personalData, languages, words, readingMeter)),
                words.keySet(),
                new ModelLine(once(() -> ChatModels.of(settings, clock)), breaker, settings.callsAtOnce()),
                new Spending(store, settings),
                store,
                new GenerationMeters(registry, breaker),
                random,
                settings.timeLimit());
    }

    /** In the order in which they judge. */
    static List<Guard> guards(
            PersonalData personalData,
            LanguageFinder languages,
            Map<Language, GuardWords> words,
            ReadingMeter readingMeter) {
        return List.of(
                new PersonalDataGuard(personalData),
                new ShapeGuard(),
                new ContactGuard(),
                new LanguageGuard(languages),
                new WordsGuard(words),
                new FigureGuard(words),
                new NameGuard(words),
                new ReadingGuard(readingMeter));
    }

    static Map<Language, GuardWords> words(ContentPack pack) {
        var words = new EnumMap<Language, GuardWords>(Language.class);
        pack.in(GuardWords.FOLDER)
                .forEach(file -> words.put(Language.of(file.name()).orElseThrow(), GuardWords.of(file.tree())));
        return words;
    }

    private static Supplier<LanguageModel> once(Supplier<LanguageModel> make) {
        return new Supplier<>() {

            private @Nullable LanguageModel made;

            @Override
            public synchronized LanguageModel get() {
                LanguageModel known = made == null ? make.get() : made;
                made = known;
                return known;
            }
        };
    }
}
