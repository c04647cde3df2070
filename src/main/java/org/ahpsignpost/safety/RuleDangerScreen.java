package org.ahpsignpost.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;
import org.ahpsignpost.labels.Language;

/** Reads every message with the rules of every language, because people mix them and the language may be found wrong. */
final class RuleDangerScreen implements DangerScreen {

    private static final Comparator<LanguageRules.Fired> STRICTEST_FIRST = Comparator.comparingInt(
                    (LanguageRules.Fired fired) -> -fired.category().rank())
            .thenComparing(fired -> fired.rule().flag());

    /** Nobody writes so many words in need; more are read by the surer rules and the second net, so that hostile texts cost little. */
    private static final int LONGEST_WITNESSED = 4_000;

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

    /**
     * What some of the rules make of a message.
     *
     * @param grasp the best of their languages
     */
    record Heard(Screening screening, LanguageRules.Grasp grasp) {

        static final Heard NOTHING = new Heard(Screening.NONE, LanguageRules.Grasp.CANNOT_READ);
    }

    @Override
    public Screening screen(String rawText) {
        var message = Words.of(rawText);
        var sure = sure(message).screening();
        var perhaps = witnesses(message).screening();
        return sure.category().rank() >= perhaps.category().rank() ? sure : perhaps;
    }

    /** The rules of languages whose ordinary words are listed too. */
    Heard sure(Words message) {
        return hear(message, LanguageRules::knowsOrdinaryWords);
    }

    /** The rules of the others: what they see may be chance, or taken back in words they do not know. */
    Heard witnesses(Words message) {
        return message.count > LONGEST_WITNESSED ? Heard.NOTHING : hear(message, rules -> !rules.knowsOrdinaryWords());
    }

    private Heard hear(Words message, Predicate<LanguageRules> whom) {
        List<LanguageRules.Fired> fired = new ArrayList<>();
        var grasp = LanguageRules.Grasp.CANNOT_READ;
        for (LanguageRules rules : languages) {
            if (whom.test(rules)) {
                var heard = rules.hear(message);
                fired.addAll(heard.fired());
                grasp = heard.grasp().compareTo(grasp) > 0 ? heard.grasp() : grasp;
            }
        }
        return new Heard(strictest(fired), grasp);
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
        if (fired.isEmpty()) {
            return Screening.NONE;
        }
        var first = fired.stream().min(STRICTEST_FIRST).orElseThrow();
        var ids = fired.stream().map(f -> f.rule().id()).sorted().toList();
        return new Screening(first.category(), first.rule().flag(), ids);
    }
}
