package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Cuts at set phrases and before groups that only hang on: ", in which case …", ", with a second visit being …". */
final class PhraseCuts {

    private static final int LONG_LEAD = 6;

    /** What follows a comma, and the join that stands instead. */
    private static final List<Map.Entry<List<String>, String>> LINKS = List.of(
            Map.entry(List.of("in", "which", "case"), "if-so"),
            Map.entry(List.of("in", "which", "cases"), "if-so"),
            Map.entry(List.of("during", "which", "time"), "during-this"),
            Map.entry(List.of("in", "which", "circumstances"), "if-so"),
            Map.entry(List.of("in", "which", "event"), "if-so"),
            Map.entry(List.of("following", "which"), "after-this"),
            Map.entry(List.of("after", "which"), "after-this"),
            Map.entry(List.of("at", "which", "point"), "then"),
            Map.entry(List.of("upon", "which"), "then"),
            Map.entry(List.of("throughout", "which"), "during-this"),
            Map.entry(List.of("during", "which"), "during-this"),
            Map.entry(List.of("given", "that"), "reason"),
            Map.entry(List.of("in", "that"), "reason"),
            Map.entry(List.of("such", "that"), "so"),
            Map.entry(List.of("as", "a", "result"), "so"),
            Map.entry(List.of("except", "that"), "but"),
            Map.entry(List.of("save", "that"), "but"),
            Map.entry(List.of("except", "where"), "exception-if"),
            Map.entry(List.of("except", "if"), "exception-if"),
            Map.entry(List.of("except", "when"), "exception-when"),
            Map.entry(List.of("subject", "to"), "subject-to"),
            Map.entry(List.of("due", "to"), "because-of"),
            Map.entry(List.of("owing", "to"), "because-of"),
            Map.entry(List.of("because", "of"), "because-of"),
            Map.entry(List.of("given"), "because-of"));

    /** What follows is no clause. */
    private static final Set<String> NO_CLAUSE = Set.of("subject-to", "because-of");

    /** Cut off only where the sentence is long: the limit is best read with what it limits. */
    private static final Set<String> LIMITS = Set.of("only-if", "exception-if", "exception-when", "this-where");

    private static final int LEAST_WITH_LIMIT = 15;

    /** Said before a group that follows whole, its first word too. */
    private static final String WHOLE_LEAD = "lead-whole";

    /** Groups that lead in and may as well follow; the join says how. */
    private static final Map<String, String> LEADS = Map.of(
            "following", "lead-after",
            "after", "lead-after",
            "because", "reason",
            "given", "because-of",
            "during", "lead-during",
            "under", WHOLE_LEAD);

    private final Joins joins;

    PhraseCuts(Joins joins) {
        this.joins = joins;
    }

    /** ", in which case you…" becomes "If so, you…". */
    @Nullable
    List<Sentence> atLink(Sentence sentence) {
        for (int i = 4; i < sentence.end() - 3; i++) {
            boolean pause = sentence.at(i - 1).is(",");
            for (var link : LINKS) {
                int after = i + link.getKey().size();
                boolean limit = LIMITS.contains(link.getValue());
                boolean needsPause = !limit;
                if (sentence.at(i - 1).is("or")
                        || sentence.at(i - 1).is("and")
                        || sentence.at(i - 1).is("only")
                        || sentence.at(i - 1).is(Tag.PREPOSITION)) {
                    continue;
                }
                if (pause && link.getValue().equals("this-where")) {
                    continue; // "in the hall, where there is a ramp" tells of a place
                }
                if (limit && sentence.words() < LEAST_WITH_LIMIT
                        || link.getValue().equals("same-if") && !ifBefore(sentence, i)) {
                    continue;
                }
                if ((pause || !needsPause) && stands(sentence, i, link.getKey()) && after < sentence.end() - 1) {
                    if (!ClauseCuts.hasVerb(sentence, 0, i - 1) || conditionOpen(sentence, i)) {
                        continue;
                    }
                    boolean clause = !NO_CLAUSE.contains(link.getValue());
                    boolean listFollows = limit
                            && sentence.part(after, sentence.end()).stream().anyMatch(token -> token.is(","));
                    boolean listBefore = link.getValue().equals("same-if")
                            && sentence.part(Math.max(0, sentence.find("if", 1)), i - 1).stream()
                                    .anyMatch(token -> token.is(","));
                    boolean given = link.getKey().equals(List.of("given"))
                            && !sentence.at(after).is("the")
                            && !sentence.at(after).is("your");
                    if (given || listFollows || listBefore || (!clause && !TailCuts.isLast(sentence, after))) {
                        continue;
                    }
                    if (clause
                            && !ClauseCuts.startsOwnClause(
                                    sentence, sentence.at(after).is(",") ? after + 1 : after)) {
                        continue;
                    }
                    int end = pause ? i - 1 : i;
                    return Parts.two(
                            Sentence.whole(sentence.part(0, end)),
                            Parts.of(joins.words(link.getValue()))
                                    .add(sentence.part(after, sentence.end()))
                                    .whole());
                }
            }
        }
        return null;
    }

    /** An "if" stands behind the main clause already: "You can ask if you fall, or if you feel faint". */
    private static boolean ifBefore(Sentence sentence, int at) {
        int first = sentence.find("if", 1);
        return first > 3 && first < at - 2 && !ClauseCuts.opensWithCondition(sentence, 0);
    }

    private static boolean conditionOpen(Sentence sentence, int at) {
        if (!ClauseCuts.opensWithCondition(sentence, 0)) {
            return false;
        }
        int comma = ClauseCuts.commaOfCondition(sentence);
        return comma < 0 || comma >= at - 1;
    }

    private static boolean stands(Sentence sentence, int at, List<String> words) {
        if (at + words.size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.at(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "After your stay in hospital with a stroke, you will…" becomes "You will… This is after your stay in hospital with a stroke." */
    @Nullable
    List<Sentence> atLead(Sentence sentence) {
        String join = lead(sentence);
        if (join == null) {
            return null;
        }
        boolean source = join.equals(WHOLE_LEAD);
        for (int i = source ? 2 : LONG_LEAD; i < sentence.end() - 3; i++) {
            if (sentence.at(i).is(",") && Outline.startsClause(sentence, i + 1)) {
                // a time stays before what it limits; the name and year of a law may follow
                boolean figures = sentence.part(0, i).stream().anyMatch(token -> token.shape() == Token.Shape.NUMBER);
                if ((figures && !source) || ClauseCuts.hasVerb(sentence, 1, i)) {
                    return null;
                }
                var lead = Parts.of(joins.words(join)).add(lower(sentence.part(source ? 0 : 1, i)));
                return Parts.two(Parts.of(sentence.part(i + 1, sentence.end())).whole(), lead.whole());
            }
        }
        return null;
    }

    /** The join for the group that leads in; null where it does not lead in, or does so with a clause. */
    private static @Nullable String lead(Sentence sentence) {
        Token first = sentence.at(0);
        Token second = sentence.at(Math.min(1, sentence.size() - 1));
        boolean line = first.is("in") && sentence.size() > 3 && sentence.at(2).is("with");
        boolean part = first.is("as") && second.is("part");
        boolean due = first.is("due") && second.is("to");
        if (line || part || due) {
            return WHOLE_LEAD;
        }
        boolean clause = (first.is("because") && !second.is("of")) || (first.is("given") && second.is("that"));
        return clause ? null : LEADS.get(first.lower());
    }

    private static List<Token> lower(List<Token> tokens) {
        var first = Parts.small(tokens.getFirst(), false);
        var all = new ArrayList<>(tokens);
        all.set(0, first.spaced(true));
        return all;
    }

    /** ", with each class lasting 1 hour", ", with a second pair being given only after…": what it tells becomes a sentence. */
    @Nullable
    List<Sentence> atWith(Sentence sentence) {
        for (int i = 5; i < sentence.end() - 3; i++) {
            if (!sentence.at(i).is("with") || !sentence.at(i - 1).is(",")) {
                continue;
            }
            int end = Outline.nounGroupEnd(sentence, i + 1);
            if (end <= i + 1
                    || end >= sentence.end() - 1
                    || !ClauseCuts.hasVerb(sentence, 0, i)
                    || conditionOpen(sentence, i)) {
                continue;
            }
            Token next = sentence.at(end);
            boolean many = Grammar.isPluralNoun(sentence.at(end - 1));
            var second = Parts.of(sentence.part(i + 1, end));
            if (next.is("being")) {
                second.add(Token.word(many ? "are" : "is", Tag.AUXILIARY)).add(sentence.part(end + 1, sentence.end()));
            } else if (next.is(Tag.VERB) && Grammar.looksLikeParticiple(next.lower())) {
                second.add(Token.word(many ? "are" : "is", Tag.AUXILIARY)).add(sentence.part(end, sentence.end()));
            } else if (next.is(Tag.VERB) && Grammar.isIng(next.lower())) {
                second.add(Token.word(many ? "are" : "is", Tag.AUXILIARY)).add(sentence.part(end, sentence.end()));
            } else {
                continue;
            }
            return Parts.two(Sentence.whole(sentence.part(0, i - 1)), second.whole());
        }
        return null;
    }

    /** "It is vital that you …, and that you …" says "It is vital that" twice. */
    @Nullable
    List<Sentence> atThat(Sentence sentence) {
        int that = sentence.find("that", 1);
        if (that < 0 || that > 6 || ClauseCuts.opensWithCondition(sentence, 0)) {
            return null;
        }
        for (int i = that + 4; i < sentence.end() - 3; i++) {
            if (sentence.at(i).is("and")
                    && sentence.at(i + 1).is("that")
                    && ClauseCuts.startsOwnClause(sentence, i + 2)) {
                int end = sentence.at(i - 1).is(",") ? i - 1 : i;
                return Parts.two(
                        Sentence.whole(sentence.part(0, end)),
                        Parts.of(sentence.part(0, that + 1))
                                .add(sentence.part(i + 2, sentence.end()))
                                .whole());
            }
        }
        return null;
    }
}
