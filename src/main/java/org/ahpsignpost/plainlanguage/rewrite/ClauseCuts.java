package org.ahpsignpost.plainlanguage.rewrite;

import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Cuts between whole clauses: at semicolons, "and we", "although", "because", "so that". */
final class ClauseCuts {

    private static final Set<String> REASONS = Set.of("because", "since", "as");

    private static final Set<String> BINDING = Set.of(
            "that",
            "who",
            "which",
            "whose",
            "whom",
            "provided",
            "providing",
            "as",
            "otherwise",
            "because",
            "since",
            "so",
            "although",
            "though",
            "while",
            "after",
            "before",
            "than",
            "how",
            "what",
            "why");

    private final Joins joins;

    ClauseCuts(Joins joins) {
        this.joins = joins;
    }

    /** "…; however, you must…", "… - we will…": two clauses, each whole. */
    @Nullable
    List<Sentence> atSemicolon(Sentence sentence) {
        for (int i = 2; i < sentence.end() - 2; i++) {
            Token token = sentence.at(i);
            boolean dash = token.isMark() && token.spaced() && "-\u2013\u2014".contains(token.text());
            if (!token.is(";") && !dash && !token.is(":")) {
                continue;
            }
            int from = i + 1;
            if (Clauses.hasVerb(sentence, 0, i) && Clauses.startsOwnClause(sentence, from)) {
                return Parts.two(Sentence.whole(sentence.part(0, i)), go(sentence, from, sentence.end()));
            }
        }
        return null;
    }

    /** "…, and the team will…", "…, but you cannot…": the second clause has a subject and a verb of its own. */
    @Nullable
    List<Sentence> atConjunction(Sentence sentence) {
        for (int i = 3; i < sentence.end() - 2; i++) {
            Token token = sentence.at(i);
            boolean comma = sentence.at(i - 1).is(",");
            boolean joins = token.is("and") || token.is("but") || token.is("so") || token.is("yet");
            boolean clause = comma
                    ? Clauses.startsOwnClause(sentence, i + 1) || token.is("so") && Parts.asks(sentence, i + 1)
                    : Outline.startsClause(sentence, Clauses.afterAdverb(sentence, i + 1));
            boolean order = comma
                    && !token.is("so")
                    && Parts.asks(sentence, i + 1)
                    && !Parts.asks(sentence, 0)
                    && !sentence.at(i + 1).is("please");
            if (!joins
                    || !clause
                    || order
                    || sentence.at(i + 1).is("that")
                    || insideQuestion(sentence, i)
                    || (!comma && !mayEndClause(sentence, i - 1))) {
                continue;
            }
            int end = comma ? i - 1 : i;
            if (!Clauses.hasVerb(sentence, 0, end) || isBound(sentence, i, comma)) {
                continue;
            }
            var second = new Parts();
            if (Clauses.opensWithCondition(sentence, 0)) {
                int mainComma = Clauses.commaOfCondition(sentence);
                if (mainComma < 0 || i < mainComma) {
                    continue;
                }
                if (sentence.at(0).is("if") && !token.is("but")) {
                    second.add(this.joins.words("if-so"));
                } else if (!token.is("but")) {
                    continue;
                }
            }
            if (token.is("but") || token.is("yet")) {
                second.add(this.joins.words("but"));
            } else if (token.is("so")) {
                second.add(this.joins.words("so"));
            }
            second.add(sentence.part(i + 1, sentence.end()));
            return Parts.two(Sentence.whole(sentence.part(0, end)), second.whole());
        }
        return null;
    }

    /** "…, although it may", "Although it may, …": the second sentence begins with "But". */
    @Nullable
    List<Sentence> atContrast(Sentence sentence) {
        Token first = sentence.at(0);
        if (first.is("although") || first.is("though") || first.is("whereas")) {
            int comma = mainClauseComma(sentence);
            if (comma < 0 || !Clauses.hasVerb(sentence, 1, comma)) {
                return null;
            }
            return Parts.two(
                    Sentence.whole(sentence.part(1, comma)),
                    Parts.of(joins.words("but"))
                            .add(sentence.part(comma + 1, sentence.end()))
                            .whole());
        }
        for (int i = 3; i < sentence.end() - 2; i++) {
            Token token = sentence.at(i);
            if (Clauses.CONTRASTS.contains(token.lower())
                    && sentence.at(i - 1).is(",")
                    && !Clauses.CONTRASTS.contains(sentence.at(i + 1).lower())
                    && !sentence.at(i + 1).is("who")
                    && !sentence.at(i + 1).is("also")
                    && (!token.is("however") || sentence.at(i + 1).is(","))
                    && !(token.is("however") && sentence.part(0, i).stream().anyMatch(part -> part.is(";")))
                    && Clauses.startsOwnClause(
                            sentence, token.is("however") && sentence.at(i + 1).is(",") ? i + 2 : i + 1)
                    && Clauses.hasVerb(sentence, 0, i - 1)) {
                int from = sentence.at(i + 1).is(",") ? i + 2 : i + 1;
                return Parts.two(
                        Sentence.whole(sentence.part(0, i - 1)),
                        Parts.of(joins.words("but"))
                                .add(sentence.part(from, sentence.end()))
                                .whole());
            }
        }
        return null;
    }

    /** "… because you…" becomes "This is because you…"; "Because you…, we…" becomes "You… So we…". */
    @Nullable
    List<Sentence> atReason(Sentence sentence) {
        Token first = sentence.at(0);
        if (REASONS.contains(first.lower()) && !first.is("as")) {
            int comma = mainClauseComma(sentence);
            if (comma > 0 && Clauses.startsOwnClause(sentence, 1) && first.is("because")) {
                return Parts.two(
                        Sentence.whole(sentence.part(1, comma)),
                        Parts.of(joins.words("so"))
                                .add(sentence.part(comma + 1, sentence.end()))
                                .whole());
            }
            return null;
        }
        for (int i = 3; i < sentence.end() - 2; i++) {
            Token token = sentence.at(i);
            boolean comma = sentence.at(i - 1).is(",");
            boolean asLong = sentence.at(i + 1).is("long")
                    || sentence.at(i + 1).is("soon")
                    || sentence.at(i + 1).is("well");
            boolean reason = token.is("because") || ((token.is("as") || token.is("since")) && comma && !asLong);
            if (reason
                    && !sentence.at(i + 1).is("of")
                    && Clauses.startsOwnClause(sentence, i + 1)
                    && Clauses.hasVerb(sentence, 0, i)
                    && (comma || !Clauses.hasNegation(sentence, 0, i))) {
                return Parts.two(
                        Sentence.whole(sentence.part(0, comma ? i - 1 : i)),
                        Parts.of(joins.words("reason"))
                                .add(sentence.part(i + 1, sentence.end()))
                                .whole());
            }
        }
        return null;
    }

    /** "… so that you can…", "… in order to…", "…, so you…": the second sentence says what for. */
    @Nullable
    List<Sentence> atPurpose(Sentence sentence) {
        for (int i = 4; i < sentence.end() - 2; i++) {
            Token token = sentence.at(i);
            boolean comma = sentence.at(i - 1).is(",");
            int end = comma ? i - 1 : i;
            if (!Clauses.hasVerb(sentence, 0, end)
                    || Clauses.opensWithCondition(sentence, 0)
                    || Clauses.hasNegation(sentence, 0, end)) {
                continue;
            }
            if (token.is("so") && sentence.at(i + 1).is("that") && Clauses.startsOwnClause(sentence, i + 2)) {
                return Parts.two(
                        Sentence.whole(sentence.part(0, end)),
                        Parts.of(joins.words("so-that"))
                                .add(sentence.part(i + 2, sentence.end()))
                                .whole());
            }
            boolean inOrder = token.is("in")
                    && sentence.at(i + 1).is("order")
                    && i + 3 < sentence.end()
                    && sentence.at(i + 2).is("to");
            boolean soAs = token.is("so")
                    && sentence.at(i + 1).is("as")
                    && i + 3 < sentence.end()
                    && sentence.at(i + 2).is("to");
            if ((inOrder || soAs) && i >= 5) {
                return Parts.two(
                        Sentence.whole(sentence.part(0, end)),
                        Parts.of(joins.words("purpose"))
                                .add(sentence.part(i + 3, sentence.end()))
                                .whole());
            }
        }
        return null;
    }

    private Sentence go(Sentence sentence, int from, int to) {
        Token first = sentence.at(from);
        int after = from;
        var parts = new Parts();
        if (Clauses.CONTRASTS.contains(first.lower())) {
            parts.add(joins.words("but"));
            after = from + 1;
        } else if (Clauses.RESULTS.contains(first.lower())) {
            parts.add(joins.words("so"));
            after = from + 1;
        } else if (first.is("and")) {
            after = from + 1;
        }
        if (after > from && sentence.at(after).is(",")) {
            after++;
        }
        return parts.add(sentence.part(after, to)).whole();
    }

    /** The comma behind which the main clause begins; -1 where an earlier one leaves it open which that is. */
    private static int mainClauseComma(Sentence sentence) {
        int comma = sentence.find(",", 2);
        boolean clause = comma > 0
                && comma < sentence.end() - 2
                && !sentence.at(comma + 1).is("where")
                && !listFollows(sentence, comma + 1)
                && Clauses.startsOwnClause(sentence, comma + 1);
        return clause ? comma : -1;
    }

    /** "patients, visitors and staff may": the subject is a list, or the comma was one of a list. */
    private static boolean listFollows(Sentence sentence, int from) {
        for (int i = from; i < sentence.end() && !Grammar.isFinite(sentence, i); i++) {
            if (sentence.at(i).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** "as long as the form is signed and the page is dated": the second clause belongs to what binds the first, not to the main one. */
    private static boolean isBound(Sentence sentence, int conjunction, boolean comma) {
        int from = Clauses.opensWithCondition(sentence, 0) ? Math.max(0, Clauses.commaOfCondition(sentence)) : 0;
        for (int i = from; i < conjunction; i++) {
            boolean binds = BINDING.contains(sentence.at(i).lower())
                    || Clauses.CONDITIONS.contains(sentence.at(i).lower());
            boolean paired = sentence.at(i).is("neither") && !comma;
            if (binds && !comma || paired) {
                return true;
            }
        }
        // "socks, gloves and covers may be": the comma parts things, not clauses
        boolean listBefore = !comma
                && from < conjunction
                && sentence.part(from + 1, conjunction).stream().anyMatch(token -> token.is(","));
        return listBefore;
    }

    /** "a lasting and substantial": no clause ends with an adjective. */
    private static boolean mayEndClause(Sentence sentence, int at) {
        Token token = sentence.at(at);
        Token before = sentence.at(Math.max(0, at - 1));
        return switch (token.tag()) {
            case DETERMINER, PREPOSITION, CONJUNCTION -> false;
            case ADJECTIVE, VERB ->
                !before.is(Tag.DETERMINER) && !before.is(Tag.ADJECTIVE) && !before.is(Tag.PREPOSITION);
            default -> true;
        };
    }

    private static boolean insideQuestion(Sentence sentence, int at) {
        for (int i = at; i >= 0; i--) {
            if (sentence.at(i).is("whether")) {
                return true;
            }
        }
        return false;
    }
}
