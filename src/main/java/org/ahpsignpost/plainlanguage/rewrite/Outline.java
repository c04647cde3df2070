package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * The bones of a sentence: what leads in, who does it, the verb. Only where the tags leave no doubt; otherwise there is no outline and nothing
 * is cut that would need one.
 *
 * @param subject where the subject begins, behind what leads in and its comma
 * @param verb where the verb group begins: its first, finite verb
 * @param verbEnd behind the verb group's last verb
 */
record Outline(Sentence sentence, int subject, int verb, int verbEnd, Pronoun pronoun) {

    /** How the next sentence speaks of the same subject. */
    enum Pronoun {
        I("I"),
        WE("We"),
        YOU("You"),
        THEY("They"),
        HE("He"),
        SHE("She"),
        IT("It");

        private final String word;

        Pronoun(String word) {
            this.word = word;
        }

        Token token() {
            return Token.word(word, Tag.PRONOUN);
        }
    }

    /** Behind these the verb is not the main one. */
    private static final Set<String> SUBORDINATORS =
            Set.of("if", "when", "while", "because", "where", "unless", "until", "whether", "although", "though");

    private static final Set<String> LEADS = Set.of(
            "if",
            "when",
            "where",
            "while",
            "once",
            "unless",
            "until",
            "because",
            "as",
            "since",
            "although",
            "though",
            "after",
            "before",
            "during",
            "following",
            "in",
            "at",
            "on",
            "for",
            "with",
            "to",
            "by",
            "under",
            "within",
            "throughout",
            "whenever",
            "from",
            "should",
            "this",
            "however",
            "so",
            "but",
            "and",
            "also",
            "then",
            "here",
            "there",
            "without");

    static @Nullable Outline of(Sentence sentence, Joins joins) {
        int subject = subjectStart(sentence);
        if (subject < 0) {
            return null;
        }
        int verb = finiteFrom(sentence, subject);
        if (verb <= subject) {
            return null;
        }
        int verbEnd = verbEnd(sentence, verb);
        return new Outline(sentence, subject, verb, verbEnd, pronoun(sentence, subject, verb, joins));
    }

    /** Whether the sentence begins with a condition, which then holds for all of it. */
    boolean startsWithCondition() {
        Token first = sentence.at(0);
        return first.is("if")
                || first.is("when")
                || first.is("unless")
                || first.is("where")
                || first.is("once")
                || first.is("should");
    }

    /** The pronoun and the verb's auxiliaries, for another verb of the same form: "They will be", "It". */
    List<Token> again() {
        var again = new ArrayList<Token>();
        again.add(pronoun.token());
        for (int i = verb; i < verbEnd - 1; i++) {
            Token token = sentence.at(i);
            if (!token.is("both") && !token.is("also")) {
                again.add(agree(token, i == verb));
            }
        }
        return again;
    }

    /** The verb as it stands behind the pronoun. */
    Token agree(Token token, boolean first) {
        boolean plural = first && pronoun == Pronoun.THEY;
        return plural ? token.written(Grammar.plural(token.lower())) : token.written(token.lower());
    }

    private static int subjectStart(Sentence sentence) {
        int start = 0;
        Token first = sentence.at(0);
        boolean leads = LEADS.contains(first.lower()) && !(first.is("this") && !first.is(Tag.DETERMINER))
                || first.is(Tag.ADVERB)
                || first.is(Tag.SUBORDINATOR)
                || Grammar.isIng(first.lower()) && first.is(Tag.VERB);
        if (leads && !first.is("this") && !first.is("there")) {
            int comma = leadingComma(sentence);
            if (comma < 0) {
                if (first.is(Tag.VERB)) {
                    return 0; // "Walking sticks are…"
                }
                boolean small = first.is("but") || first.is("so") || first.is("and") || first.is(Tag.ADVERB);
                return small ? 1 : -1;
            }
            start = comma + 1;
        }
        return start < sentence.size() ? start : -1;
    }

    /** The comma behind what leads in: a subject and a verb follow it. */
    private static int leadingComma(Sentence sentence) {
        for (int i = 1; i < sentence.size() - 2; i++) {
            if (sentence.at(i).is(",") && startsClause(sentence, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a noun group followed at once by a finite verb starts here. */
    static boolean startsClause(Sentence sentence, int from) {
        int end = nounGroupEnd(sentence, from);
        if (end <= from) {
            return false;
        }
        int at = end;
        while (at < sentence.size() && Grammar.isAdverb(sentence.at(at))) {
            at++;
        }
        return at < sentence.size() && Grammar.isFinite(sentence, at);
    }

    /** Behind the noun group that starts here ("the new NHS service", "you", "all patients with asthma"); the same place where none does. */
    static int nounGroupEnd(Sentence sentence, int from) {
        int at = behindQuantity(sentence, from);
        if (at < sentence.size() && isGerund(sentence, at)) {
            at++;
            int noun = at < sentence.size() ? nounGroupEnd(sentence, at) : at;
            return Math.max(at, noun);
        }
        if (at < sentence.size() && sentence.at(at).is(Tag.PRONOUN) && !isPossessive(sentence.at(at))) {
            return Grammar.isSubjectPronoun(sentence.at(at))
                            || sentence.at(at).text().length() > 3
                    ? at + 1
                    : from;
        }
        int head = -1;
        while (at < sentence.size()) {
            Token token = sentence.at(at);
            boolean noun = token.is(Tag.NOUN) || token.is(Tag.NAME) || token.isAcronym();
            boolean before = token.is(Tag.DETERMINER)
                    || token.is(Tag.ADJECTIVE)
                    || token.is(Tag.NUMBER)
                    || isPossessive(token)
                    || token.is("'s")
                    || isLikeAdjective(sentence, at);
            if (noun) {
                head = at;
            } else if (head >= 0
                    && (token.is("of") || token.is("and") || token.is("or"))
                    && at + 1 < sentence.size()
                    && nounFollows(sentence, at + 1)) {
                // "people with" and other tails are left to whoever asks for the verb
            } else if (!before
                    || (head >= 0
                            && !token.is("'s")
                            && !token.is(Tag.NUMBER)
                            && !noun
                            && !token.is(Tag.DETERMINER)
                            && !token.is(Tag.ADJECTIVE)
                            && !isPossessive(token))) {
                break;
            }
            at++;
        }
        return head < 0 ? from : head + 1;
    }

    /** "more than three absences", "up to 2 visits", "at least 6 weeks". */
    private static int behindQuantity(Sentence sentence, int from) {
        if (from + 2 >= sentence.size()) {
            return from;
        }
        String first = sentence.at(from).lower();
        String second = sentence.at(from + 1).lower();
        boolean quantity =
                (first.equals("more") || first.equals("less") || first.equals("fewer")) && second.equals("than")
                        || first.equals("at") && (second.equals("least") || second.equals("most"))
                        || first.equals("up") && second.equals("to");
        return quantity ? from + 2 : from;
    }

    /** "Driving is banned": a subject that is a verb. */
    private static boolean isGerund(Sentence sentence, int at) {
        Token token = sentence.at(at);
        return token.is(Tag.VERB)
                && Grammar.isIng(token.lower())
                && at + 1 < sentence.size()
                && !sentence.at(at).is("being")
                && Grammar.isFinite(sentence, at + 1);
    }

    private static boolean nounFollows(Sentence sentence, int from) {
        for (int i = from; i < Math.min(from + 4, sentence.size()); i++) {
            Token token = sentence.at(i);
            if (token.is(Tag.NOUN) || token.is(Tag.NAME)) {
                return true;
            }
            if (!token.is(Tag.DETERMINER)
                    && !token.is(Tag.ADJECTIVE)
                    && !isPossessive(token)
                    && !isLikeAdjective(sentence, i)) {
                return false;
            }
        }
        return false;
    }

    /** "prescribed medicine", "boiling water". */
    private static boolean isLikeAdjective(Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean form = Grammar.looksLikeParticiple(token.lower()) || Grammar.isIng(token.lower());
        return token.is(Tag.VERB)
                && form
                && at + 1 < sentence.size()
                && sentence.at(at + 1).is(Tag.NOUN);
    }

    static boolean isPossessive(Token token) {
        return switch (token.lower()) {
            case "your", "our", "their", "its", "his", "her", "my", "whose" -> true;
            default -> false;
        };
    }

    /** The main verb: the first finite one that belongs to no "who", "which" or "that" inside the subject. */
    static int finiteFrom(Sentence sentence, int from) {
        int owed = 0;
        for (int i = from; i < sentence.end(); i++) {
            Token token = sentence.at(i);
            if (i > from
                    && (token.is("who")
                            || token.is("which")
                            || token.is("whose")
                            || (token.is("that") && !token.is(Tag.DETERMINER)))) {
                owed++;
            } else if (token.is(";") || token.is(":") || i > from && SUBORDINATORS.contains(token.lower())) {
                return -1;
            } else if (Grammar.isFinite(sentence, i)) {
                if (owed == 0) {
                    return i;
                }
                owed--;
                i = verbEnd(sentence, i) - 1;
            }
        }
        return -1;
    }

    static int verbEnd(Sentence sentence, int verb) {
        int end = verb + 1;
        boolean auxiliary = Grammar.isModal(sentence.at(verb))
                || Grammar.isBe(sentence.at(verb))
                || sentence.at(verb).is("has")
                || sentence.at(verb).is("have")
                || sentence.at(verb).is("had")
                || sentence.at(verb).is("do")
                || sentence.at(verb).is("does")
                || sentence.at(verb).is("did");
        int last = end;
        while (auxiliary && end < sentence.size()) {
            Token token = sentence.at(end);
            if (token.is(Tag.VERB) || token.is(Tag.AUXILIARY) || Grammar.isBe(token) || token.is("have")) {
                last = end + 1;
                if (token.is(Tag.VERB) && !token.is("have") && !token.is("been")) {
                    break;
                }
            } else if (!Grammar.isAdverb(token)) {
                break;
            }
            end++;
        }
        return last;
    }

    private static Pronoun pronoun(Sentence sentence, int subject, int verb, Joins joins) {
        Token first = sentence.at(subject);
        switch (first.lower()) {
            case "i":
                return Pronoun.I;
            case "we":
                return Pronoun.WE;
            case "you":
                return Pronoun.YOU;
            case "he":
                return Pronoun.HE;
            case "she":
                return Pronoun.SHE;
            case "they", "these", "those":
                return Pronoun.THEY;
            case "it", "this":
                if (subject + 1 == verb) {
                    return Pronoun.IT;
                }
                break;
            default:
        }
        int end = headEnd(sentence, subject, verb);
        Token head = sentence.at(Math.max(subject, end - 1));
        if (joins.isPerson(Grammar.singular(head.lower()))) {
            return Pronoun.THEY;
        }
        Token finite = sentence.at(verb);
        boolean one = finite.is("is") || finite.is("was") || finite.is("has") || finite.is("does");
        boolean several = finite.is("are") || finite.is("were") || finite.is("have") || finite.is("do");
        boolean modal = Grammar.isModal(finite) || Grammar.looksLikeParticiple(finite.lower());
        if (one || several || !modal) {
            return one || !several && Grammar.isThird(finite.lower()) ? Pronoun.IT : Pronoun.THEY;
        }
        return Grammar.isPluralNoun(head) || hasAnd(sentence, subject, end) ? Pronoun.THEY : Pronoun.IT;
    }

    /** Behind the noun that the subject is about: the last before "of", "who", "with" or the verb. */
    private static int headEnd(Sentence sentence, int subject, int verb) {
        int end = subject + 1;
        for (int i = subject; i < verb; i++) {
            Token token = sentence.at(i);
            boolean tail = token.is(Tag.PREPOSITION)
                    || token.isMark()
                    || token.is("who")
                    || token.is("which")
                    || token.is("that")
                    || i > subject && token.is(Tag.VERB) && !sentence.at(i + 1).is(Tag.NOUN);
            if (tail && i > subject) {
                break;
            }
            if (token.is(Tag.NOUN) || token.is(Tag.NAME)) {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean hasAnd(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.at(i).is("and")) {
                return true;
            }
        }
        return false;
    }
}
