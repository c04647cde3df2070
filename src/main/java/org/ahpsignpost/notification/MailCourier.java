package org.ahpsignpost.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import org.ahpsignpost.notification.NotifyProperties.MailProperties;
import org.ahpsignpost.outbox.Courier;
import org.ahpsignpost.outbox.Delivery;
import org.ahpsignpost.outbox.Delivery.Delivered;
import org.ahpsignpost.outbox.Delivery.TryLater;
import org.ahpsignpost.outbox.Outgoing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends an e-mail. Its Message-ID is made from the letter's id, so that a repeat can be told. */
final class MailCourier implements Courier {

    private static final Logger LOG = LoggerFactory.getLogger(MailCourier.class);

    private final MailProperties settings;
    private final MailSession sessions;
    private final Clock clock;

    MailCourier(MailProperties settings, MailSession sessions, Clock clock) {
        this.settings = settings;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Address.MAIL;
    }

    @Override
    public Delivery deliver(Outgoing letter, int attempt) {
        if (settings.host().isBlank()) { // the setting was taken away while the letter waited
            return new TryLater("no_mail_server", null);
        }
        try {
            send(letter);
            return new Delivered();
        } catch (MessagingException e) {
            return MailFailure.of(e);
        }
    }

    private void send(Outgoing letter) throws MessagingException {
        Session session = sessions.open();
        MimeMessage message = message(session, letter);
        Transport transport = session.getTransport();
        try {
            if (settings.user().isBlank()) {
                transport.connect();
            } else {
                transport.connect(settings.user(), settings.password());
            }
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            close(transport);
        }
    }

    /** A goodbye that fails makes no letter unsent. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("A connection to the mail server did not close");
        }
    }

    private MimeMessage message(Session session, Outgoing letter) throws MessagingException {
        MailBody words = MailBody.of(letter.body());
        String domain = settings.from().substring(settings.from().indexOf('@') + 1);
        var message = new NamedMessage(session, "<" + letter.id() + "@" + domain + ">");
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address()));
        message.setSubject(words.subject(), "UTF-8");
        message.setText(words.text(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated"); // so that no out-of-office note answers it
        message.saveChanges();
        return message;
    }

    /** A message that keeps the name it was given. */
    private static final class NamedMessage extends MimeMessage {

        private final String name;

        NamedMessage(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
