package org.ahpsignpost.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;
import org.ahpsignpost.labels.Language;

/** Reads every message with the rules of every language, because people mix them and the language may be found wrong. */
final class RuleDangerScreen implements DangerScreen {

    private static final Comparator<LanguageRules.Fired> STRICTEST_FIRST = Comparator.comparingInt(
                    (LanguageRules.Fired fired) -> -fired.category().rank())
            .thenComparing(fired -> fired.rule().flag());

    private final List<LanguageRules> languages;
    private final Set<Language> read;

    /** @param read the languages that the rules are for */
    RuleDangerScreen(List<LanguageRules> languages, Set<Language> read) {
        this.languages = List.copyOf(languages);
        this.read = Set.copyOf(read);
    }

    static RuleDangerScreen of(ContentPack pack) {
        return new RuleDangerScreen(Rules.of(pack, new ContentProblems()), Rules.languages(pack));
    }

    @Override
    public boolean reads(Language language) {
        return read.contains(language);
    }

    @Override
    public Screening screen(String rawText) {
        var message = Words.of(rawText);
        List<LanguageRules.Fired> fired = List.of();
        for (LanguageRules rules : languages) {
            var more = rules.screen(message);
            if (!more.isEmpty()) {
                fired = new ArrayList<>(fired);
                fired.addAll(more);
            }
        }
        return fired.isEmpty() ? Screening.NONE : strictest(fired);
    }

    /** How well the rules of some language can read a message in which none fires; the best of all languages. */
    LanguageRules.Grasp grasp(String rawText) {
        var message = Words.of(rawText);
        return languages.stream()
                .map(rules -> rules.grasp(message))
                .max(Comparator.naturalOrder())
                .orElse(LanguageRules.Grasp.CANNOT_READ);
    }

    @Override
    public boolean helpReached(String rawText) {
        var message = Words.of(rawText);
        for (LanguageRules rules : languages) {
            if (rules.helpReached(message)) {
                return true;
            }
        }
        return false;
    }

    private static Screening strictest(List<LanguageRules.Fired> fired) {
        var first = fired.stream().min(STRICTEST_FIRST).orElseThrow();
        var ids = fired.stream().map(f -> f.rule().id()).sorted().toList();
        return new Screening(first.category(), first.rule().flag(), ids);
    }
}
