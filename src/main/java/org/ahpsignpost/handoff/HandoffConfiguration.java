package org.ahpsignpost.handoff;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.ahpsignpost.live.Live;
import org.ahpsignpost.messages.Messages;
import org.ahpsignpost.notification.Notifications;
import org.ahpsignpost.record.ConversationStore;
import org.ahpsignpost.record.SharedWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts cases together: what turns do with them, what staff do, and the clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HandoffProperties.class)
class HandoffConfiguration {

    private static final String KEPT = "kept-cases.jsonl";

    @Bean
    CaseRules caseRules(HandoffProperties properties, Notifications notifications) {
        var settings = properties.handoff();
        var duty = Duty.of(settings.hours(), settings.closedDays());
        return new CaseRules(duty, settings.limits(), notifications.contacts());
    }

    @Bean
    CaseReads caseReads(DataSource dataSource) {
        return new CaseReads(dataSource);
    }

    @Bean
    CaseWrite caseWrite(Messages messages, Notifications notifications, ObjectProvider<Carrier> carriers) {
        return new CaseWrite(messages, notifications, carriers.orderedStream().toList());
    }

    @Bean
    CaseMoves caseMoves(
            CaseReads reads,
            CaseWrite write,
            SharedWriter writer,
            Live live,
            CaseRules rules,
            MeterRegistry registry,
            Clock clock) {
        return new CaseMoves(reads, write, writer, live, rules, new CaseMeters(registry), clock);
    }

    @Bean
    CaseOpener caseOpener(CaseRules rules) {
        return new CaseOpener(rules, () -> UUID.randomUUID().toString(), new References());
    }

    @Bean
    KeptCases keptCases(
            HandoffProperties properties,
            CaseOpener opener,
            CaseWrite write,
            CaseReads reads,
            CaseMoves moves,
            ConversationStore store,
            SharedWriter writer,
            Live live,
            MeterRegistry registry) {
        var raise = new LateRaise(opener, write, reads, moves, store, writer, live);
        return new KeptCases(new KeptFile(properties.dataDir().resolve(KEPT)), raise, registry);
    }

    @Bean
    Handoffs handoffs(CaseReads reads, CaseWrite write, CaseRules rules, KeptCases kept, CaseOpener opener) {
        return new CaseHandoffs(reads, write, rules, kept, opener);
    }

    @Bean
    CaseDesk caseDesk(CaseReads reads, CaseMoves moves) {
        return new LaneCaseDesk(reads, moves);
    }

    @Bean
    @DependsOnDatabaseInitialization
    CaseClock caseClock(CaseReads reads, CaseMoves moves, KeptCases kept, HandoffProperties properties, Clock clock) {
        return new CaseClock(reads, moves, kept, clock)
                .start(properties.handoff().every());
    }
}
