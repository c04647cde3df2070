package org.ahpsignpost.notification;

import java.time.Duration;
import java.util.List;
import org.ahpsignpost.outbox.Outbox;
import org.ahpsignpost.outbox.Outgoing;
import org.ahpsignpost.record.SqlWork;

/** Puts notices into the outbox, a letter for each address. */
final class OutboxNotifications implements Notifications {

    /** A day later the case itself tells more than a notice of it. */
    private static final Duration WORTH_SENDING = Duration.ofDays(1);

    private final List<List<Address>> contacts;
    private final LetterWriter writer;
    private final Outbox outbox;

    OutboxNotifications(List<List<Address>> contacts, LetterWriter writer, Outbox outbox) {
        this.contacts = contacts;
        this.writer = writer;
        this.outbox = outbox;
    }

    @Override
    public int contacts() {
        return contacts.size();
    }

    @Override
    public SqlWork about(Notice notice) {
        List<Address> addresses =
                notice.contact() < contacts.size() ? contacts.get(notice.contact()) : List.<Address>of();
        return outbox.put(
                addresses.stream().map(address -> letter(address, notice)).toList());
    }

    private Outgoing letter(Address address, Notice notice) {
        String id = String.join(
                "-",
                notice.reference(),
                notice.event(),
                Integer.toString(notice.contact()),
                address.shortHash(),
                Long.toString(notice.since().getEpochSecond()));
        return new Outgoing(
                id,
                address.kind(),
                address.target(),
                writer.body(address, id, notice),
                notice.since().plus(WORTH_SENDING));
    }
}
