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
     * What the rules of all languages make of a message.
     *
     * @param sure what rules saw that know the ordinary words of their language too
     * @param perhaps what the others saw: it may be chance, or taken back in words they do not know
     * @param grasp how well the first can read the message, where they see no danger in it
     * @param explained whether the others saw danger that is denied, past, taught or told, and no other
     */
    record Heard(Screening sure, Screening perhaps, LanguageRules.Grasp grasp, boolean explained) {

        /** Everything that was seen, where nothing else can say what it is worth. */
        Screening all() {
            return sure.category().rank() >= perhaps.category().rank() ? sure : perhaps;
        }
    }

    @Override
    public Screening screen(String rawText) {
        return read(rawText).all();
    }

    Heard read(String rawText) {
        var message = Words.of(rawText);
        List<LanguageRules.Fired> sure = new ArrayList<>();
        List<LanguageRules.Fired> perhaps = new ArrayList<>();
        var grasp = LanguageRules.Grasp.CANNOT_READ;
        boolean explained = false;
        for (LanguageRules rules : languages) {
            if (!rules.knowsOrdinaryWords() && message.count > LONGEST_WITNESSED) {
                continue;
            }
            var heard = rules.hear(message);
            (rules.knowsOrdinaryWords() ? sure : perhaps).addAll(heard.fired());
            if (rules.knowsOrdinaryWords()) {
                grasp = heard.grasp().compareTo(grasp) > 0 ? heard.grasp() : grasp;
            } else {
                explained |= heard.grasp() == LanguageRules.Grasp.EXPLAINS_AWAY;
            }
        }
        return new Heard(strictest(sure), strictest(perhaps), grasp, explained && perhaps.isEmpty());
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
