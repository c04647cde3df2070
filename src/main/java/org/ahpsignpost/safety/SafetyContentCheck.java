package org.ahpsignpost.safety;

import java.util.stream.IntStream;
import org.ahpsignpost.content.ContentCheck;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;

/** Every red flag has rules, in every language that has any, and every rule can be read. */
public final class SafetyContentCheck implements ContentCheck {

    @Override
    public void check(ContentPack pack, ContentProblems problems) {
        var languages = Rules.of(pack, problems);
        if (languages.isEmpty()) {
            problems.add(Rules.FOLDER, 1, "there are no rules; the danger screen needs those of one language at least");
        }
        for (LanguageRules rules : languages) {
            flags().filter(flag -> rules.rules().stream().noneMatch(rule -> rule.flag().equals(flag)))
                    .forEach(flag -> problems.add(Rules.FOLDER, 1, "red flag " + flag + " has no rule"));
        }
    }

    private static java.util.stream.Stream<String> flags() {
        return IntStream.rangeClosed(1, 30).mapToObj(n -> "RF%02d".formatted(n));
    }
}
