package org.ahpsignpost.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The numbers as the domain notes give them, copied here so that no slip in the table goes unseen. */
class NumbersTest {

    private static final Map<String, String> AS_CHECKED_AT_THEIR_SOURCE = Map.ofEntries(
            Map.entry("emergency", "999"),
            Map.entry("silent_solution", "55"),
            Map.entry("urgent", "111"),
            Map.entry("mental_health", "111, option 2"),
            Map.entry("samaritans", "116 123"),
            Map.entry("shout", "85258"),
            Map.entry("childline", "0800 1111"),
            Map.entry("domestic_abuse", "0808 2000 247"),
            Map.entry("mens_advice", "0808 801 0327"),
            Map.entry("karma_nirvana", "0800 5999 247"),
            Map.entry("relay_emergency", "18000"),
            Map.entry("relay_urgent", "18001 111"),
            Map.entry("relay_prefix", "18001"));

    @Test
    void everyNumberIsTheOneThatWasChecked() {
        var table = new TreeMap<String, String>();
        Numbers.of(Loaded.PACK.file(Numbers.FILE).tree()).rows().forEach((id, row) -> table.put(id, row.number()));
        assertThat(table).isEqualTo(new TreeMap<>(AS_CHECKED_AT_THEIR_SOURCE));
    }

    @Test
    void noReplyFileHoldsANumberOutsideBraces() {
        var structure = Pattern.compile("\\{[a-z_]+}|(emergency_999|urgent_111)|#.*|\\\\u[0-9A-F]{4}");
        for (String path : Loaded.PACK.paths(ReplyBook.FOLDER)) {
            String text = new String(Loaded.PACK.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
            String rest = structure.matcher(text).replaceAll("");
            assertThat(Pattern.compile("\\d[\\d ]+\\d").matcher(rest).results().map(r -> r.group()))
                    .isEmpty();
        }
    }
}
