package org.ahpsignpost.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.ahpsignpost.conversation.MovableClock;
import org.ahpsignpost.notification.NotifyProperties.MailProperties;
import org.ahpsignpost.notification.NotifyProperties.Tls;
import org.ahpsignpost.outbox.Delivery;
import org.ahpsignpost.outbox.Delivery.Delivered;
import org.ahpsignpost.outbox.Delivery.Refused;
import org.ahpsignpost.outbox.Delivery.TryLater;
import org.ahpsignpost.outbox.Outgoing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E-mail against a real server, and against one that refuses at every step. */
class MailCourierTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Outgoing LETTER = Samples.letter(Address.MAIL, "duty@nhs.net");

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.SMTPS.dynamicPort()});

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterEach
    void forget() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void anEMailArrivesWithTheReferenceAloneInItsSubject() throws Exception {
        assertThat(deliver(Samples.mail(SERVER.getSmtp().getPort()))).isEqualTo(new Delivered());

        MimeMessage arrived = SERVER.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Signpost case K7F2-QM");
        assertThat(arrived.getFrom()).extracting(Object::toString).containsExactly("signpost@example.nhs.uk");
        assertThat(arrived.getRecipients(Message.RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("duty@nhs.net");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getSentDate().toInstant()).isEqualTo("2026-11-23T10:00:00Z");
        assertThat(arrived.getContentType()).startsWith("text/plain");
        assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(MailBody.of(LETTER.body()).text().strip());
    }

    @Test
    void aRepeatCarriesTheSameMessageId() throws Exception {
        var mail = Samples.mail(SERVER.getSmtp().getPort());
        deliver(mail);
        deliver(mail);

        assertThat(SERVER.getReceivedMessages())
                .hasSize(2)
                .extracting(MimeMessage::getMessageID)
                .containsOnly("<" + LETTER.id() + "@example.nhs.uk>");
    }

    @Test
    void aUserSignsInAndAWrongPasswordIsTriedLater() {
        SERVER.setUser("signpost@example.nhs.uk", "user", "right");
        int port = SERVER.getSmtp().getPort();

        assertThat(deliver(new MailProperties("127.0.0.1", port, "user", "right", "s@example.nhs.uk", Tls.NONE)))
                .isEqualTo(new Delivered());
        assertThat(deliver(new MailProperties("127.0.0.1", port, "user", "wrong", "s@example.nhs.uk", Tls.NONE)))
                .isEqualTo(new TryLater("sign_in_failed", null));
    }

    @Test
    void aServerWithoutEncryptionGetsNoLetterWhereItIsAskedFor() {
        var settings =
                new MailProperties("127.0.0.1", SERVER.getSmtp().getPort(), "", "", "s@example.nhs.uk", Tls.STARTTLS);
        assertThat(deliver(settings)).isInstanceOf(TryLater.class);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerWithACertificateThatNobodyVouchesForGetsNoLetter() {
        var settings =
                new MailProperties("127.0.0.1", SERVER.getSmtps().getPort(), "", "", "s@example.nhs.uk", Tls.TLS);
        assertThat(deliver(settings)).isEqualTo(new TryLater("not_trusted", null));
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsDownIsTriedLater() throws Exception {
        int port;
        try (var taken = new ServerSocket(0)) {
            port = taken.getLocalPort();
        }
        assertThat(deliver(Samples.mail(port))).isEqualTo(new TryLater("unreachable", null));
    }

    @Test
    void aServerThatIsNotKnownIsTriedLater() {
        var unknown = new MailProperties("no-such-host.invalid", 25, "", "", "s@example.nhs.uk", Tls.NONE);
        assertThat(deliver(unknown)).isEqualTo(new TryLater("unreachable", null));
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 550 5.7.1 duty@nhs.net may not send",
        "RCPT, 550 5.1.1 no such user duty@nhs.net",
        "RCPT, 553 bad name",
        "DATA, 554 no",
        "END, 554 looks like spam"
    })
    void aReplyThatSaysNeverIsARefusal(String command, String reply) throws Exception {
        assertThat(deliverTo(Map.of(command, reply))).isEqualTo(new Refused("smtp_" + reply.substring(0, 3)));
    }

    @ParameterizedTest
    @CsvSource({"MAIL, 451 later", "RCPT, 450 greylisted", "RCPT, 452 full", "DATA, 421 closing", "END, 451 busy"})
    void aReplyThatSaysNotNowIsTriedLater(String command, String reply) throws Exception {
        assertThat(deliverTo(Map.of(command, reply))).isEqualTo(new TryLater("smtp_" + reply.substring(0, 3), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GREETING", "EHLO", "MAIL", "RCPT", "END"})
    void aSilentServerIsNotWaitedForBeyondTheLimit(String command) throws Exception {
        long start = System.nanoTime();
        try (var server = new ScriptedSmtp(Map.of(command, "", "HELO", ""))) {
            Delivery delivery = deliver(Samples.mail(server.port()), SHORT);
            assertThat(delivery).isEqualTo(new TryLater("timed_out", null));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aServerThatIsSilentAtGoodbyeHasTakenTheLetter() throws Exception {
        assertThat(deliverTo(Map.of("QUIT", ""))).isEqualTo(new Delivered());
    }

    @Test
    void withoutAServerAnEMailWaits() {
        var none = new MailProperties("", 587, "", "", "", Tls.STARTTLS);
        assertThat(deliver(none)).isEqualTo(new TryLater("no_mail_server", null));
    }

    private static Delivery deliverTo(Map<String, String> answers) throws Exception {
        try (var server = new ScriptedSmtp(answers)) {
            return deliver(Samples.mail(server.port()));
        }
    }

    private static Delivery deliver(MailProperties settings) {
        return deliver(settings, LIMIT);
    }

    private static Delivery deliver(MailProperties settings, Duration limit) {
        return new MailCourier(settings, new MailSession(settings, limit), new MovableClock()).deliver(LETTER, 1);
    }
}
