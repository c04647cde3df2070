package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.ahpsignpost.labels.Audience;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final String FORM = "0b3f0d1c-8a51-4f6e-9a54-3b1f5d0c7e21";
    private static final String FRESH = "11111111-2222-4333-8444-555555555555";

    private static Draft sent(String form, String text, Audience audience) {
        return Draft.sent(() -> FRESH, form, text, audience, null);
    }

    @Test
    void theSameFormWithTheSameWordsIsTheSameMessage() {
        assertThat(sent(FORM, "my heel", Audience.PATIENT).messageId())
                .isEqualTo(sent(FORM, "my heel", Audience.PATIENT).messageId())
                .isNotEqualTo(sent(FORM, "my knee", Audience.PATIENT).messageId())
                .hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void aFormOpensOneConversationForEachAudience() {
        assertThat(sent(FORM, "a", Audience.PATIENT).conversationId())
                .isEqualTo(sent(FORM, "b", Audience.PATIENT).conversationId())
                .isNotEqualTo(sent(FORM, "a", Audience.STAFF).conversationId());
    }

    @Test
    void anIdThatIsNotOursIsReplaced() {
        assertThat(sent("1", "a", Audience.PATIENT).formId()).isEqualTo(FRESH);
        assertThat(sent(FORM + "\n", "a", Audience.PATIENT).formId()).isEqualTo(FRESH);
        assertThat(Draft.sent(() -> FRESH, null, null, Audience.PATIENT, null))
                .isEqualTo(new Draft(FRESH, "", Audience.PATIENT, null));
    }
}
