package org.ahpsignpost.channel.sms;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.live.Live;
import org.ahpsignpost.live.WakeUp;
import org.ahpsignpost.messages.Messages;
import org.ahpsignpost.outbox.Outbox;
import org.ahpsignpost.record.SharedWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Puts text messages together, where a gateway is set. */
@Configuration(proxyBeanMethods = false)
@Conditional(SmsIsOn.class)
@EnableConfigurationProperties(SmsProperties.class)
class SmsConfiguration {

    private static final String TOPIC = "sms";

    @Bean
    SmsSettings smsSettings(SmsProperties properties) {
        return SmsSettings.of(properties);
    }

    @Bean
    SmsMeters smsMeters(MeterRegistry registry) {
        return new SmsMeters(registry);
    }

    @Bean
    Keywords smsKeywords(ContentPack pack) {
        return Keywords.of(pack);
    }

    @Bean
    People smsPeople(DataSource dataSource, SmsSettings settings) {
        return new People(dataSource, settings.secrets());
    }

    @Bean
    Inbox smsInbox(DataSource dataSource, SmsSettings settings) {
        return new Inbox(dataSource, settings.secrets());
    }

    @Bean
    SentTexts sentTexts(
            DataSource dataSource, SharedWriter writer, SmsSettings settings, SmsMeters meters, Clock clock) {
        return new SentTexts(dataSource, writer, settings.gateway().name(), settings.pencePerSegment(), meters, clock);
    }

    @Bean
    PageLinks pageLinks(DataSource dataSource, @Value("${signpost.web.address:}") String address) {
        return new PageLinks(dataSource, address.replaceFirst("/+$", ""));
    }

    @Bean
    PhoneLine phoneLine(
            Conversations conversations,
            PageLinks links,
            Post post,
            SentTexts sent,
            SmsSettings settings,
            Messages messages,
            SharedWriter writer,
            Live live,
            Clock clock) {
        return new SmsPhoneLine(
                conversations, links, post, sent, settings.secrets(), new Said(messages), writer, live, clock);
    }

    @Bean
    Post smsPost(Outbox outbox, SentTexts sent, SmsSettings settings) {
        return new Post(outbox, sent, settings.secrets());
    }

    @Bean
    SmsCarrier smsCarrier(SmsSettings settings, Post post, Messages messages) {
        return new SmsCarrier(settings.secrets(), post, messages);
    }

    @Bean
    DirectLine directLine(SmsSettings settings, SmsMeters meters) {
        return new DirectLine(settings.gateway(), meters);
    }

    @Bean
    SmsCourier smsCourier(
            SmsSettings settings, People people, SentTexts sent, DirectLine direct, SharedWriter writer, Clock clock) {
        return new SmsCourier(settings.gateway(), people, sent, direct, settings.secrets(), writer, clock);
    }

    @Bean
    Alarm smsAlarm(Conversations conversations, DirectLine direct, Messages messages) {
        return new Alarm(conversations, direct, new Said(messages));
    }

    @Bean
    Receiver smsReceiver(
            SmsSettings settings,
            Inbox inbox,
            SentTexts sent,
            Post post,
            Keywords keywords,
            Messages messages,
            SharedWriter writer,
            Alarm alarm,
            Live live,
            SmsMeters meters,
            Clock clock) {
        WakeUp wakeUp = live.wakeUp(TOPIC);
        Runnable nudge = () -> {
            wakeUp.give();
            post.nudge(); // STOP and its like are answered with the storing itself
        };
        return new Receiver(
                settings.gateway(),
                inbox,
                sent,
                post,
                keywords,
                messages,
                settings.secrets(),
                writer,
                alarm,
                nudge,
                meters,
                clock);
    }

    @Bean
    @DependsOnDatabaseInitialization
    InboxWorker inboxWorker(
            Inbox inbox,
            People people,
            Post post,
            Keywords keywords,
            Messages messages,
            Conversations conversations,
            PageLinks links,
            Alarm alarm,
            SharedWriter writer,
            Live live,
            SmsMeters meters,
            Clock clock) {
        var answering = new Answering(conversations, keywords, new Said(messages), links, live);
        var work = new PersonWork(inbox, people, answering, post, alarm, writer, meters, clock);
        return new InboxWorker(
                        inbox,
                        work,
                        writer,
                        live.wakeUp(TOPIC),
                        () -> UUID.randomUUID().toString(),
                        clock)
                .start(SmsLimits.LOOK_EVERY);
    }
}
