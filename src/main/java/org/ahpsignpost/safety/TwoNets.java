package org.ahpsignpost.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.SafetyCategory;
import org.ahpsignpost.safety.LanguageRules.Grasp;
import org.ahpsignpost.safety.SecondNet.Catch;

/** The rules and the second net together: the stricter answer stands, and both say why. */
final class TwoNets implements DangerScreen {

    private static final String NOT_CREDIBLE = "second-net-not-credible";
    private static final Set<String> NEVER_OVERRULED = Set.of("RF17", "RF18", "RF19", "RF20", "RF21", "RF30");
    private static final int LONGEST_OVERRULED = 1_500;
    private static final int LEAST_WORDS_OVERRULED = 6;

    private final RuleDangerScreen rules;
    private final SecondNet net;
    private final Set<Language> netReads;

    /** @param netReads the languages that the second net has examples in */
    TwoNets(RuleDangerScreen rules, SecondNet net, Set<Language> netReads) {
        this.rules = rules;
        this.net = net;
        this.netReads = Set.copyOf(netReads);
    }

    @Override
    public Screening screen(String rawText) {
        var netted = net.read(rawText).orElse(null);
        if (netted == null) {
            return rules.screen(rawText);
        }
        var message = Words.of(rawText);
        var sure = rules.sure(message);
        var byRules = sure.screening();
        if (byRules.danger() && isIncredible(netted, byRules, rawText, message)) {
            return new Screening(SafetyCategory.NONE, null, also(byRules, NOT_CREDIBLE));
        }
        return byRules.danger() || sure.grasp() != Grasp.CANNOT_READ
                ? known(byRules, caught(netted, bar(sure)))
                : unknown(rules.witnesses(message), netted);
    }

    private static Screening known(Screening byRules, Optional<Catch> caught) {
        return caught.map(found -> together(byRules, found)).orElse(byRules);
    }

    /** A message that only the net can read for sure; rules of its language are heard as witnesses. */
    private static Screening unknown(RuleDangerScreen.Heard witnesses, SecondNet.Netted netted) {
        var byRules = witnesses.screening();
        if (byRules.danger()) {
            return caught(netted, Bar.WITNESSED)
                    .map(found -> witnessed(byRules, found))
                    .orElseGet(() -> new Screening(SafetyCategory.NONE, null, also(byRules, NOT_CREDIBLE)));
        }
        return known(byRules, caught(netted, witnesses.grasp() == Grasp.EXPLAINS_AWAY ? Bar.DENIED : Bar.ALONE));
    }

    /**
     * Whether the net is as good as certain that a rule took something else for danger: "is parking free at the Heart Attack Centre".
     * A message of a few words is never overruled, nor one so long that the net does not read all of it, nor what is said of suicide,
     * self-harm, hunger, abuse and violence: that is too often said in passing, or asked as if for someone else.
     */
    private static boolean isIncredible(SecondNet.Netted netted, Screening byRules, String rawText, Words message) {
        return !NEVER_OVERRULED.contains(byRules.redFlag())
                && netted.whole().likely() < Bar.INCREDIBLE.whole()
                && netted.part().likely() < Bar.INCREDIBLE.part()
                && rawText.length() <= LONGEST_OVERRULED
                && message.count >= LEAST_WORDS_OVERRULED;
    }

    private static Screening together(Screening byRules, Catch caught) {
        var why = also(byRules, "second-net-" + caught.flag().toLowerCase(Locale.ROOT));
        boolean stricter = caught.category().rank() > byRules.category().rank();
        return stricter
                ? new Screening(caught.category(), caught.flag(), why)
                : new Screening(byRules.category(), byRules.redFlag(), why);
    }

    /** Of two that are as strict the net's flag stands: it has weighed the whole message, and such a rule some words of it. */
    private static Screening witnessed(Screening byRules, Catch caught) {
        var both = together(byRules, caught);
        return both.category() == caught.category()
                ? new Screening(caught.category(), caught.flag(), both.rules())
                : both;
    }

    private static List<String> also(Screening byRules, String reason) {
        var why = new ArrayList<>(byRules.rules());
        why.add(reason);
        return why;
    }

    /** How sure the net must be for a message that rules can read. */
    private static Bar bar(RuleDangerScreen.Heard sure) {
        boolean explained = !sure.screening().danger() && sure.grasp() == Grasp.EXPLAINS_AWAY;
        return explained ? Bar.RULES_EXPLAIN : Bar.RULES_READ;
    }

    private static Optional<Catch> caught(SecondNet.Netted netted, Bar bar) {
        if (bar.isReachedByWhole(netted.whole())) {
            return Optional.of(netted.whole());
        }
        return bar.isReachedByPart(netted.part(), netted.whole()) ? Optional.of(netted.part()) : Optional.empty();
    }

    @Override
    public boolean reads(Language language) {
        return rules.reads(language) || (netReads.contains(language) && net.isReady());
    }

    @Override
    public boolean helpReached(String rawText) {
        return rules.helpReached(rawText);
    }
}
