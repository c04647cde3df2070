package org.ahpsignpost.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentRefusedException;
import org.ahpsignpost.content.LightPack;
import org.junit.jupiter.api.Test;

class SafetyContentCheckTest {

    private static final String REPLIES = "safety/replies/en.yaml";
    private static final String FAMILY = "safety/rules/en/rules-family.yaml";

    @Test
    void thePackAsItIsHasNoProblem() {
        assertThat(Loaded.PACK.in("safety")).isNotEmpty();
    }

    @Test
    void aRedFlagWithoutRulesIsTold() {
        assertThatExceptionOfType(ContentRefusedException.class)
                .isThrownBy(() -> loadWith(FAMILY, "flag: RF23", "flag: RF22"))
                .withMessageContaining("red flag RF23 has no rule");
    }

    @Test
    void aRedFlagWithoutReplyIsTold() {
        assertThatExceptionOfType(ContentRefusedException.class)
                .isThrownBy(() -> loadWith(REPLIES, "{flag: RF27,", "{flag: RF28,"))
                .withMessageContaining("RF27 has no reply for emergency_999");
    }

    @Test
    void aPlaceholderThatIsNotInTheTableIsTold() {
        assertThatExceptionOfType(ContentRefusedException.class)
                .isThrownBy(() -> loadWith(REPLIES, "Samaritans {samaritans}", "Samaritans {samaritan}"))
                .withMessageContaining("numbers.yaml has no checked row samaritan");
    }

    @Test
    void anUncheckedNumberMayNotBeUsed() {
        assertThatExceptionOfType(ContentRefusedException.class)
                .isThrownBy(() -> loadWith(Numbers.FILE, "mark: checked", "mark: unverified"))
                .withMessageContaining("no checked row");
    }

    @Test
    void aReplyThatIsTooLongIsTold() {
        assertThatExceptionOfType(ContentRefusedException.class)
                .isThrownBy(() -> loadWith(REPLIES, "Sit down and rest.", "word ".repeat(60)))
                .withMessageContaining("at most 60");
    }

    @Test
    void aGroupThatDoesNotExistIsTold() {
        assertThatExceptionOfType(ContentRefusedException.class)
                .isThrownBy(() -> loadWith(FAMILY, "[under_3_months, baby_hot]", "[under_three_months, baby_hot]"))
                .withMessageContaining("there is no group under_three_months");
    }

    private static ContentPack loadWith(String path, String from, String to) {
        return ContentPack.load(() -> {
            var files = new TreeMap<>(LightPack.files());
            String text = new String(files.get(path), StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            files.put(path, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
            return files;
        });
    }
}
