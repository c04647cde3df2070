package org.ahpsignpost.notification;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import org.ahpsignpost.notification.NotifyProperties.MailProperties;
import org.ahpsignpost.notification.NotifyProperties.Tls;

/** How the mail library talks to the server: encrypted as set, checked whom it talks to, with a limit on every wait. */
final class MailSession {

    private final MailProperties settings;
    private final Duration limit;

    MailSession(MailProperties settings, Duration limit) {
        this.settings = settings;
        this.limit = limit;
    }

    Session open() {
        boolean tls = settings.tls() == Tls.TLS;
        boolean starttls = settings.tls() == Tls.STARTTLS;
        String protocol = tls ? "smtps" : "smtp";
        String at = "mail." + protocol + ".";
        String millis = Long.toString(limit.toMillis());
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty(at + "host", settings.host());
        properties.setProperty(at + "port", Integer.toString(settings.port()));
        properties.setProperty(at + "auth", Boolean.toString(!settings.user().isBlank()));
        properties.setProperty(at + "starttls.enable", Boolean.toString(starttls));
        properties.setProperty(at + "starttls.required", Boolean.toString(starttls));
        properties.setProperty(at + "ssl.checkserveridentity", "true");
        properties.setProperty(at + "connectiontimeout", millis);
        properties.setProperty(at + "timeout", millis);
        properties.setProperty(at + "writetimeout", millis);
        // once the server has taken the message, its goodbye does not matter
        properties.setProperty(at + "quitwait", "false");
        return Session.getInstance(properties);
    }
}
