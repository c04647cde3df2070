package org.ahpsignpost.channel.api;

import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/**
 * A wish to open a conversation.
 *
 * @param channel where the person is; {@code api} where not said
 * @param audience who writes; {@code patient} where not said
 * @param language the language the person chose; null where they have not, it is then found message by message
 */
record OpenConversation(
        @Nullable Channel channel, @Nullable Audience audience, @Nullable Language language) {

    OpenConversation {
        channel = channel == null ? Channel.API : channel;
        audience = audience == null ? Audience.PATIENT : audience;
    }
}
