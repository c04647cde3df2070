package org.ahpsignpost.plainlanguage.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Cuts at set phrases: ", in which case …", ", after which …". */
final class PhraseCuts {

    private static final List<String> GIVEN = List.of("given");

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
            Map.entry(GIVEN, "because-of"));

    /** What follows is no clause. */
    private static final Set<String> NO_CLAUSE = Set.of("subject-to", "because-of");

    /** Cut off only where the sentence is long: the limit is best read with what it limits. */
    private static final Set<String> LIMITS = Set.of("exception-if", "exception-when");

    private static final int LEAST_WITH_LIMIT = 15;

    private final Joins joins;

    PhraseCuts(Joins joins) {
        this.joins = joins;
    }

    /** ", in which case you…" becomes "If so, you…". */
    @Nullable
    List<Sentence> atLink(Sentence sentence) {
        for (int i = 4; i < sentence.end() - 3; i++) {
            for (var link : LINKS) {
                var parts =
                        stands(sentence, i, link.getKey()) ? cut(sentence, i, link.getKey(), link.getValue()) : null;
                if (parts != null) {
                    return parts;
                }
            }
        }
        return null;
    }

    private @Nullable List<Sentence> cut(Sentence sentence, int at, List<String> words, String join) {
        int after = at + words.size();
        Token before = sentence.at(at - 1);
        boolean pause = before.is(",");
        boolean limit = LIMITS.contains(join);
        boolean bound = before.is("or") || before.is("and") || before.is("only") || before.is(Tag.PREPOSITION);
        if (bound
                || !pause && !limit
                || limit && sentence.words() < LEAST_WITH_LIMIT
                || after >= sentence.end() - 1
                || !Clauses.hasVerb(sentence, 0, at - 1)
                || conditionOpen(sentence, at)) {
            return null;
        }
        boolean list = (limit || NO_CLAUSE.contains(join))
                && sentence.part(after, sentence.end()).stream().anyMatch(token -> token.is(","));
        // "…, given something to drink and told": no reason, but something that is done
        boolean done = words.equals(GIVEN)
                && !sentence.at(after).is("the")
                && !sentence.at(after).is("your");
        boolean whole = NO_CLAUSE.contains(join)
                ? TailCuts.isLast(sentence, after)
                : Clauses.startsOwnClause(sentence, sentence.at(after).is(",") ? after + 1 : after);
        return list || done || !whole
                ? null
                : Parts.two(
                        Sentence.whole(sentence.part(0, pause ? at - 1 : at)),
                        Parts.of(joins.words(join))
                                .add(sentence.part(after, sentence.end()))
                                .whole());
    }

    private static boolean conditionOpen(Sentence sentence, int at) {
        if (!Clauses.opensWithCondition(sentence, 0)) {
            return false;
        }
        int comma = Clauses.commaOfCondition(sentence);
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
}
