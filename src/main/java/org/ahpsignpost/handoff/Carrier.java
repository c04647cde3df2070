package org.ahpsignpost.handoff;

import java.time.Instant;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.record.SqlWork;
import org.jspecify.annotations.Nullable;

/**
 * Carries words that are said outside a turn to people who will not come and look: by text message, for one. A bean of the module
 * that knows the channel. On other channels people find the words where they left the conversation.
 */
public interface Carrier {

    Channel channel();

    /**
     * Puts the words on their way, in the transaction in which they are recorded.
     *
     * @param staffName who says it, as the person may read it; null where the service itself does
     */
    SqlWork carry(String conversationId, Language language, @Nullable String staffName, String words, Instant now);
}
