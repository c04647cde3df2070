package org.ahpsignpost.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom to tell that a case waits, and how.
 *
 * @param first addresses told first, parted by commas: {@code webhook:https://…}, {@code mailto:…}, {@code teams:https://…}
 * @param next addresses told where the first did not come in time
 * @param secret signs what webhooks are sent
 * @param deskUrl address of the desk as staff open it; links begin with it
 * @param timeLimit how long one answer of a far side may take
 */
@ConfigurationProperties("signpost.notify")
record NotifyProperties(
        @DefaultValue("") String first,
        @DefaultValue("") String next,
        @DefaultValue("") String secret,
        @DefaultValue("") String deskUrl,
        @DefaultValue("5s") Duration timeLimit,
        @DefaultValue MailProperties mail) {

    /** How the connection to the mail server is encrypted: after a greeting, from the start, or not at all. */
    enum Tls {
        STARTTLS,
        TLS,
        NONE
    }

    /**
     * @param host the mail server; empty where no e-mail is sent
     * @param user empty where the server asks for none
     * @param from the sender's address
     */
    record MailProperties(
            @DefaultValue("") String host,
            @DefaultValue("587") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("") String from,
            @DefaultValue("starttls") Tls tls) {

        /** Leaves everything out that could be secret or somebody's. */
        @Override
        public String toString() {
            return "MailProperties[" + (host.isBlank() ? "none" : "set") + "]";
        }
    }

    /** Leaves addresses and the secret out: either lets whoever has it write to staff. */
    @Override
    public String toString() {
        return "NotifyProperties[" + timeLimit + ", " + mail + "]";
    }
}
