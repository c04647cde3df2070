package org.ahpsignpost.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ahpsignpost.generation.ModelReply.Finish;
import org.ahpsignpost.generation.Verdict.Refused;
import org.ahpsignpost.labels.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What every guard keeps to, whatever it looks for. */
class GuardContractTest {

    static final List<Guard> GUARDS = Drafts.guards();

    private static final String SECRET = "tangerine";

    @ParameterizedTest
    @FieldSource("GUARDS")
    void anOrdinaryAskAndAGoodAnswerPass(Guard guard) {
        assertThat(guard.before(Drafts.ask())).isEqualTo(Verdict.PASSED);
        for (String good : List.of(
                "A podiatrist looks after your feet.",
                "Leeds Foot Clinic can help. Call [[PHONE-1]].",
                "You can ask for help yourself in some areas.",
                "They are open Monday to Friday, 9am to 5:30pm. Each visit costs £9.90.")) {
            assertThat(guard.after(Drafts.says(good))).as(good).isEqualTo(Verdict.PASSED);
        }
    }

    @ParameterizedTest
    @FieldSource("GUARDS")
    void noTextMakesAGuardThrowAndEveryRefusalHasACodeOfItsList(Guard guard) {
        hostile().forEach(draft -> {
            for (Verdict verdict : List.of(guard.after(draft), guard.before(draft.ask()))) {
                if (verdict instanceof Refused refused) {
                    assertThat(guard.codes()).contains(refused.code());
                }
                assertThat(verdict.toString()).doesNotContain(SECRET);
            }
        });
    }

    @ParameterizedTest
    @FieldSource("GUARDS")
    void theSameTextGetsTheSameVerdict(Guard guard) {
        hostile().forEach(draft -> assertThat(guard.after(draft)).isEqualTo(guard.after(draft)));
    }

    @ParameterizedTest
    @FieldSource("GUARDS")
    void namesAndCodesAreFitForMetricsAndTheRecord(Guard guard) {
        assertThat(guard.name()).matches("[a-z-]{2,20}");
        assertThat(guard.codes()).isNotEmpty().allMatch(code -> code.matches("[a-z_]{2,20}"));
    }

    @ParameterizedTest
    @FieldSource("GUARDS")
    void aHugeAnswerIsJudgedInTime(Guard guard) {
        for (String piece : List.of("word ", "7 ", "A", "[[", "0 8 0 0 ", "a.b.", "Foot Clinic ", "not only ")) {
            long start = System.nanoTime();
            guard.after(Drafts.says(piece.repeat(900 / piece.length())));
            guard.before(Drafts.ask(piece.repeat(10_000 / piece.length()), Language.EN));
            assertThat(System.nanoTime() - start).as(piece).isLessThan(1_000_000_000L);
        }
    }

    private static Stream<Draft> hostile() {
        var random = new Random(7);
        var contents = new ArrayList<>(List.of(
                "",
                "{",
                "}{",
                "null",
                "[]",
                "{}",
                "{\"answer\":null,\"citations\":null,\"abstain\":null}",
                "{\"answer\":\"" + SECRET + "\",\"citations\":[{}],\"abstain\":false}",
                "{\"answer\":{},\"citations\":[],\"abstain\":false}",
                "[".repeat(5_000),
                "{\"a\":".repeat(3_000)));
        for (String answer : List.of(
                "",
                " ",
                "\u0000",
                "\uD800",
                "\u202Etangerine",
                "٠٧٧٠٠ ٩٠٠٩٨٢",
                "¹²³ ½ Ⅷ",
                "£ $ % : . ,",
                "1:2:3:4:5 9:99pm 99am 00000000000000000000000000000000001",
                "[[LINK-1]] [[PHONE-99999]] [[]] [[A-1]",
                "تانجرين 中文 ਪੰਜਾਬੀ",
                SECRET + " 07700 900123 https://" + SECRET + ".example")) {
            contents.add(Answers.object(answer, List.of("S1", "S2", "S9"), false));
        }
        for (int i = 0; i < 200; i++) {
            var answer = new StringBuilder();
            random.ints(random.nextInt(60), 0, 0x2FFFF).forEach(answer::appendCodePoint);
            contents.add(Answers.object(answer.toString(), List.of("S1"), false));
        }
        return contents.stream()
                .flatMap(content -> Stream.of(Finish.values())
                        .map(finish -> Drafts.of(Drafts.ask("my " + SECRET + " hurts", Language.CY), content, finish)));
    }
}
