package org.ahpsignpost.plainlanguage.rewrite;

import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;

/** Where clauses begin and end in a sentence. */
final class Clauses {

    static final Set<String> CONTRASTS =
            Set.of("although", "though", "whereas", "while", "whilst", "but", "however", "yet");
    static final Set<String> RESULTS = Set.of("so", "therefore", "thus", "hence", "consequently");
    /** with these before a comma a clause is not the main one */
    static final Set<String> CONDITIONS = Set.of("if", "when", "unless", "where", "once", "until", "whether");

    private Clauses() {}

    static int afterAdverb(Sentence sentence, int at) {
        int after = at;
        while (after < sentence.size()
                && (sentence.at(after).is(Tag.ADVERB)
                        || sentence.at(after).is("therefore")
                        || sentence.at(after).is("then"))) {
            after++;
        }
        return after;
    }

    /** A clause begins here, perhaps behind "however," or with a condition of its own. */
    static boolean startsOwnClause(Sentence sentence, int from) {
        int at = from;
        if (at >= sentence.end()) {
            return false;
        }
        Token first = sentence.at(at);
        if (CONTRASTS.contains(first.lower()) || RESULTS.contains(first.lower()) || first.is("and")) {
            at++;
            if (at < sentence.end() && sentence.at(at).is(",")) {
                at++;
            }
        }
        at = afterAdverb(sentence, at);
        return at < sentence.end()
                && (CONDITIONS.contains(sentence.at(at).lower()) && hasVerb(sentence, at, sentence.end())
                        || Outline.startsClause(sentence, at)
                        || longSubject(sentence, at)
                        || leadsIn(sentence, at));
    }

    /** "at the first visit you may", "in most cases it clears up": a few words lead in before the subject. */
    private static boolean leadsIn(Sentence sentence, int from) {
        if (!sentence.at(from).is(Tag.PREPOSITION)) {
            return false;
        }
        for (int i = from + 2; i < Math.min(sentence.end() - 1, from + 9); i++) {
            Token token = sentence.at(i);
            if (token.isMark() || token.is("who") || token.is("which") || token.is("that")) {
                return false;
            }
            boolean opens = Grammar.isSubjectPronoun(token) || token.is("a") || token.is("an") || token.is("the");
            if (opens && sentence.at(i - 1).is(Tag.NOUN) && Outline.startsClause(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** A subject with a tail of its own: "failure to attend without notice may lead to". */
    private static boolean longSubject(Sentence sentence, int from) {
        int end = Outline.nounGroupEnd(sentence, from);
        if (end <= from) {
            return false;
        }
        int owed = 0;
        for (int i = end; i < Math.min(sentence.end(), end + 14); i++) {
            if (sentence.at(i).isMark() || CONDITIONS.contains(sentence.at(i).lower())) {
                return false;
            }
            if (sentence.at(i).is("who")
                    || sentence.at(i).is("that")
                    || sentence.at(i).is("which")) {
                owed++;
            } else if (Grammar.isFinite(sentence, i)) {
                if (owed == 0) {
                    return true;
                }
                owed--;
                i = Outline.verbEnd(sentence, i) - 1;
            }
        }
        return false;
    }

    static boolean hasVerb(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Grammar.isFinite(sentence, i)
                    || (i == from && sentence.at(i).is(Tag.VERB))
                    || (sentence.at(i).is("please"))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasNegation(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Grammar.isNegation(sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean opensWithCondition(Sentence sentence, int from) {
        return CONDITIONS.contains(sentence.at(from).lower());
    }

    /** The comma that ends a leading condition. */
    static int commaOfCondition(Sentence sentence) {
        boolean inserted = false;
        for (int i = 2; i < sentence.end() - 2; i++) {
            inserted |= sentence.at(i).is(",")
                    && (sentence.at(i - 1).is("and") || sentence.at(i - 1).is("or"));
            boolean joined = sentence.at(i - 1).is("and")
                    || sentence.at(i + 1).is("and")
                    || sentence.at(i + 1).is("or")
                    || sentence.at(i + 1).is("but");
            if (sentence.at(i).is(",")
                    && !joined
                    && (startsOwnClause(sentence, i + 1) || isImperative(sentence, i + 1))) {
                return inserted ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean isImperative(Sentence sentence, int at) {
        return sentence.at(at).is("please")
                || (sentence.at(at).is(Tag.VERB)
                        && !Grammar.isIng(sentence.at(at).lower()));
    }
}
