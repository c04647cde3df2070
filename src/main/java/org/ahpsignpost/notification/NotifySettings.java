package org.ahpsignpost.notification;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ahpsignpost.notification.NotifyProperties.MailProperties;
import org.ahpsignpost.notification.NotifyProperties.Tls;

/**
 * The settings, checked.
 *
 * @param contacts the filled lists of addresses, in the order in which they are asked
 * @param deskUrl without a slash at its end; empty where there are no contacts
 */
record NotifySettings(List<List<Address>> contacts, String deskUrl) {

    /** Below that a secret can be guessed by trying. */
    private static final int SHORTEST_SECRET = 16;

    /** A letter's delivery has 45 seconds in all. */
    private static final Duration LONGEST_LIMIT = Duration.ofSeconds(30);

    /** @throws NotifySettingsException with everything that is wrong at once */
    static NotifySettings of(NotifyProperties properties, Predicate<URI> teams) {
        var problems = new ArrayList<String>();
        var reader = new AddressReader(teams, problems);
        List<Address> first = reader.read("signpost.notify.first", properties.first());
        List<Address> next = reader.read("signpost.notify.next", properties.next());
        List<List<Address>> contacts =
                List.of(first, next).stream().filter(list -> !list.isEmpty()).toList();

        if (properties.first().isBlank() && !properties.next().isBlank()) {
            problems.add("signpost.notify.next is set and signpost.notify.first is not: move the addresses to first.");
        }
        checkLimit(properties.timeLimit(), problems);
        if (!contacts.isEmpty()) {
            checkDesk(properties.deskUrl(), problems);
        }
        if (uses(contacts, Address.WEBHOOK) && properties.secret().length() < SHORTEST_SECRET) {
            problems.add("signpost.notify.secret must have at least " + SHORTEST_SECRET
                    + " characters where a webhook is set: for example what openssl rand -hex 32 prints.");
        }
        if (uses(contacts, Address.MAIL)) {
            checkMail(properties.mail(), problems);
        }
        if (!problems.isEmpty()) {
            throw new NotifySettingsException(problems);
        }
        return new NotifySettings(contacts, properties.deskUrl().replaceFirst("/+$", ""));
    }

    private static boolean uses(List<List<Address>> contacts, String kind) {
        return contacts.stream()
                .flatMap(List::stream)
                .anyMatch(address -> address.kind().equals(kind));
    }

    private static void checkLimit(Duration limit, List<String> problems) {
        if (limit.toMillis() < 1 || limit.compareTo(LONGEST_LIMIT) > 0) {
            problems.add("signpost.notify.time-limit must be longer than nothing and at most "
                    + LONGEST_LIMIT.toSeconds() + "s, for example 5s.");
        }
    }

    private static void checkDesk(String deskUrl, List<String> problems) {
        URI uri = AddressReader.uri(deskUrl);
        boolean web = uri != null
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getQuery() == null
                && uri.getFragment() == null
                && Set.of("http", "https").contains(uri.getScheme());
        if (!web) {
            problems.add(
                    "signpost.notify.desk-url must say where staff open the desk, for example https://signpost.example.nhs.uk.");
        }
    }

    private static void checkMail(MailProperties mail, List<String> problems) {
        if (mail.host().isBlank()) {
            problems.add(
                    "signpost.notify.mail.host is missing: name the mail server, or leave out the mailto: addresses.");
        }
        if (mail.port() < 1 || mail.port() > 65_535) {
            problems.add("signpost.notify.mail.port must be between 1 and 65535: 587 for starttls, 465 for tls.");
        }
        if (!AddressReader.isMailbox(mail.from())) {
            problems.add(
                    "signpost.notify.mail.from must be the sender's address, for example signpost@example.nhs.uk.");
        }
        if (mail.user().isBlank() != mail.password().isBlank()) {
            problems.add(
                    "signpost.notify.mail.user and signpost.notify.mail.password belong together: set both or neither.");
        }
        if (mail.tls() == Tls.NONE && !mail.user().isBlank() && !AddressReader.THIS_MACHINE.contains(mail.host())) {
            problems.add(
                    "signpost.notify.mail.tls is none, which would send the password in the open: set starttls or tls.");
        }
    }
}
