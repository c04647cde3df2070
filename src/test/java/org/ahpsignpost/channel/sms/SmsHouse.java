package org.ahpsignpost.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.conversation.House;
import org.ahpsignpost.record.MigratedDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole service with text messages, on one database, and a gateway of its own that can be told to fail. */
public final class SmsHouse implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public final StandInNotify notify;
    public final House house;
    public final JdbcClient sql;
    private int messages;

    public SmsHouse(MigratedDatabase database) {
        this(database, new StandInNotify(), Map.of());
    }

    SmsHouse(MigratedDatabase database, StandInNotify notify, Map<String, Object> settings) {
        this.notify = notify;
        this.sql = database.sql();
        var all = new HashMap<>(notify.settings());
        all.put("signpost.outbox.every", "50ms");
        all.putAll(settings);
        this.house = House.on(database, all);
    }

    Receiver receiver() {
        return house.bean(Receiver.class);
    }

    /** Takes a text in and waits until everything that follows has gone out. @return what came to the number for it */
    public List<String> text(String number, String words) throws InterruptedException {
        int before = notify.to(number).size();
        give(number, words);
        settle();
        return notify.to(number).subList(before, notify.to(number).size());
    }

    /** Takes a text in and does not wait. @return the gateway's id of it */
    public String give(String number, String words) {
        String id = "m" + messages++;
        assertThat(receiver().take(Phone.text(id, number, words, house.clock().instant())))
                .isEqualTo(Receiver.TAKEN);
        return id;
    }

    /** Waits until no text waits for an answer and no letter waits to be sent now. */
    public void settle() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (waiting() > 0) {
            assertThat(System.nanoTime()).as("all is settled in time").isLessThan(deadline);
            Thread.sleep(10);
        }
    }

    private int waiting() {
        long now = house.clock().instant().toEpochMilli();
        return sql.sql("SELECT (SELECT COUNT(*) FROM sms_inbox WHERE state = 'waiting' AND next_at <= ?)"
                        + " + (SELECT COUNT(*) FROM outbox WHERE kind = 'sms' AND state = 'waiting' AND next_at <= ?)")
                .params(now, now)
                .query(Integer.class)
                .single();
    }

    int count(String query, Object... values) {
        return sql.sql(query).params(values).query(Integer.class).single();
    }

    @Override
    public void close() {
        house.close();
        notify.close();
    }
}
