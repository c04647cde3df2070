package org.ahpsignpost.channel.sms;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.ahpsignpost.channel.sms.shape.Segments;

/** What operators see of text messages. No tag holds a number, a word or an id. */
final class SmsMeters {

    private final MeterRegistry registry;

    SmsMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** @param kind text, repeat, stop, start, help, machine, refused, not_saved */
    void received(String kind) {
        registry.counter("signpost.sms.received", "kind", kind).increment();
    }

    void sent(Segments segments, double pencePerSegment) {
        registry.counter("signpost.sms.segments", "encoding", segments.encoding())
                .increment(segments.count());
        registry.counter("signpost.sms.pence").increment(segments.count() * pencePerSegment);
    }

    void receipt(String state) {
        registry.counter("signpost.sms.receipts", "state", state.toLowerCase(Locale.ROOT))
                .increment();
    }

    /** @param how answered, silent, told, given_up, lost_lease */
    void settled(String how) {
        registry.counter("signpost.sms.settled", "how", how).increment();
    }

    /** A danger was answered from memory, because the record could not be written. */
    void direct() {
        registry.counter("signpost.sms.direct").increment();
    }
}
