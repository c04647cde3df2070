package org.ahpsignpost.notification;

import java.time.Duration;
import java.time.Instant;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.messages.TestMessages;
import org.ahpsignpost.notification.NotifyProperties.MailProperties;
import org.ahpsignpost.notification.NotifyProperties.Tls;
import org.ahpsignpost.outbox.Outgoing;

/** Notices, letters and settings for tests. */
final class Samples {

    static final String SECRET = "a secret of more than sixteen signs";
    static final Instant SINCE = Instant.parse("2026-11-23T10:00:00.250Z");
    static final Notice NOTICE = new Notice("K7F2-QM", "offered", "urgent", 0, SINCE);
    static final Wording WORDING = new Wording(TestMessages.of(ContentPack.load(ContentSource.packaged())));
    static final LetterWriter WRITER = new LetterWriter(WORDING, "https://signpost.example.nhs.uk");

    private Samples() {}

    static Outgoing letter(String kind, String address) {
        String id = "K7F2-QM-offered-0-0123abcd-1795428000";
        return new Outgoing(
                id, kind, address, WRITER.body(new Address(kind, address), id, NOTICE), SINCE.plus(Duration.ofDays(1)));
    }

    static MailProperties mail(int port) {
        return new MailProperties("127.0.0.1", port, "", "", "signpost@example.nhs.uk", Tls.NONE);
    }

    static NotifyProperties properties(String first, String next, MailProperties mail) {
        return new NotifyProperties(
                first, next, SECRET, "https://signpost.example.nhs.uk/", Duration.ofSeconds(5), mail);
    }
}
