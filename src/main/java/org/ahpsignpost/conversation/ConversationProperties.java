package org.ahpsignpost.conversation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a conversation lasts and is kept.
 *
 * @param idle after so long without a message a conversation has ended
 * @param keep so long after its last message it is deleted, its turns with it
 * @param longestMessage most characters of a message
 */
@ConfigurationProperties("signpost.conversation")
record ConversationProperties(
        @DefaultValue("24h") Duration idle,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("10000") int longestMessage) {}
