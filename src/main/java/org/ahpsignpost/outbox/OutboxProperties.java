package org.ahpsignpost.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the outbox.
 *
 * @param every how often due letters are looked for
 */
@ConfigurationProperties("signpost.outbox")
record OutboxProperties(@DefaultValue("1s") Duration every) {

    OutboxProperties {
        if (every.toMillis() < 1) {
            throw new IllegalArgumentException("signpost.outbox.every must be longer than nothing, for example 1s");
        }
    }
}
