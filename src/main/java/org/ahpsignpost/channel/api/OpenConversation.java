package org.ahpsignpost.channel.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/**
 * A wish to open a conversation.
 *
 * @param givenChannel where the person is; {@code api} where not said
 * @param givenAudience who writes; {@code patient} where not said
 * @param language the language the person chose; null where they have not, it is then found message by message
 */
record OpenConversation(
        @JsonProperty("channel") @Nullable Channel givenChannel,
        @JsonProperty("audience") @Nullable Audience givenAudience,
        @Nullable Language language) {

    Channel channel() {
        return givenChannel == null ? Channel.API : givenChannel;
    }

    Audience audience() {
        return givenAudience == null ? Audience.PATIENT : givenAudience;
    }
}
