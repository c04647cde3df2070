package org.ahpsignpost.notification;

import java.time.Clock;
import org.ahpsignpost.messages.Messages;
import org.ahpsignpost.outbox.Courier;
import org.ahpsignpost.outbox.Outbox;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts notifications together. Without contacts nobody is told, and staff have the desk's queue. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotifyProperties.class)
class NotificationConfiguration {

    @Bean
    Notifications notifications(NotifyProperties properties, Messages messages, Outbox outbox) {
        var settings = NotifySettings.of(properties, TeamsCourier::isMicrosofts);
        if (settings.contacts().isEmpty()) {
            return new NoNotifications();
        }
        var writer = new LetterWriter(new Wording(messages), settings.deskUrl());
        return new OutboxNotifications(settings.contacts(), writer, outbox);
    }

    @Bean
    Courier webhookCourier(NotifyProperties properties, Clock clock) {
        return new WebhookCourier(properties.secret(), new HttpPost(properties.timeLimit(), clock), clock);
    }

    @Bean
    Courier teamsCourier(NotifyProperties properties, Clock clock) {
        return new TeamsCourier(new HttpPost(properties.timeLimit(), clock), TeamsCourier::isMicrosofts);
    }

    @Bean
    Courier mailCourier(NotifyProperties properties, Clock clock) {
        return new MailCourier(properties.mail(), new MailSession(properties.mail(), properties.timeLimit()), clock);
    }
}
