package org.ahpsignpost.directory;

import java.time.Clock;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.directory.catalogue.ServiceStore;
import org.ahpsignpost.directory.geography.OfflinePlaces;
import org.ahpsignpost.directory.openreferral.FeedReader;
import org.ahpsignpost.directory.openreferral.FeedSource;
import org.ahpsignpost.directory.search.SnapshotDirectory;
import org.ahpsignpost.plainlanguage.PlainLanguage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the directory together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DirectoryProperties.class)
class DirectoryConfiguration {

    @Bean
    Places places(ContentPack pack) {
        return OfflinePlaces.load(pack);
    }

    @Bean
    SnapshotDirectory serviceDirectory(ContentPack pack, Clock clock) {
        return new SnapshotDirectory(pack, clock);
    }

    @Bean
    DirectoryUpkeep directoryUpkeep(
            ContentPack pack,
            Places places,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock,
            SnapshotDirectory directory,
            PlainLanguage plainLanguage,
            DirectoryProperties properties) {
        var store = new ServiceStore(jdbc, transactions);
        var imports = new SourceImport(new FeedReader(pack, places, clock, plainLanguage), store, clock, pack);
        return new DirectoryUpkeep(FeedSource.list(properties.sources()), imports, store, directory)
                .start(properties.refresh());
    }

    @Bean
    HealthIndicator directoryHealthIndicator(ServiceDirectory directory) {
        return new DirectoryHealthIndicator(directory);
    }
}
