package org.ahpsignpost.plainlanguage.rewrite;

import java.util.Map;
import java.util.Set;
import org.ahpsignpost.plainlanguage.glossary.Negations;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;

/** The closed classes of English words, and what they tell of the place they stand at. */
final class Grammar {

    static final Set<String> MODALS = Set.of(
            "will", "would", "can", "could", "may", "might", "must", "shall", "should", "cannot", "won't", "can't");
    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "am", "isn't", "aren't", "wasn't", "weren't");
    private static final Set<String> HAVE_DO =
            Set.of("has", "have", "had", "do", "does", "did", "doesn't", "don't", "didn't", "haven't", "hasn't");
    private static final Set<String> SUBJECTS =
            Set.of("i", "we", "you", "they", "he", "she", "it", "this", "these", "who", "which", "that");
    private static final Set<String> PLURAL_SUBJECTS =
            Set.of("i", "we", "you", "they", "these", "who", "which", "that", "those", "people", "staff", "children");
    static final Map<String, String> OBJECT_OF =
            Map.of("i", "me", "we", "us", "they", "them", "he", "him", "she", "her");
    static final Map<String, String> SUBJECT_OF =
            Map.of("me", "I", "us", "we", "them", "they", "him", "he", "her", "she");

    private Grammar() {}

    static boolean isModal(Token token) {
        return MODALS.contains(token.lower());
    }

    static boolean isBe(Token token) {
        return BE.contains(token.lower()) || token.is("be") || token.is("been") || token.is("being");
    }

    static boolean isNegation(Token token) {
        return Negations.is(token.lower());
    }

    static boolean isAdverb(Token token) {
        return token.is(Tag.ADVERB) || token.is("not") || token.is("also") || token.is("then");
    }

    static boolean isSubjectPronoun(Token token) {
        return SUBJECTS.contains(token.lower());
    }

    /** A verb that carries a clause: "is", "will", "provides", "receive" behind a plural; never an infinitive or a participle. */
    static boolean isFinite(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (!token.isWord()) {
            return false;
        }
        String word = token.lower();
        if (MODALS.contains(word) || BE.contains(word)) {
            return true;
        }
        int before = before(sentence, at);
        Token previous = before < 0 ? null : sentence.at(before);
        boolean insideGroup = previous != null
                && (isModal(previous) || previous.is("to") || isBe(previous) || HAVE_DO.contains(previous.lower()));
        if (HAVE_DO.contains(word)) {
            return !insideGroup && (!token.is(Tag.NOUN));
        }
        if (!token.is(Tag.VERB) || insideGroup || Grammar.isIng(word) || previous == null) {
            return false;
        }
        if (SELDOM_NOUNS.contains(word) && !previous.is(Tag.PREPOSITION)) {
            return true;
        }
        if (looksLikeParticiple(word)) {
            return isSubjectPronoun(previous) && !previous.is("this") && !previous.is("these");
        }
        if (isThird(word)) {
            return true;
        }
        return PLURAL_SUBJECTS.contains(previous.lower()) || isPluralNoun(previous);
    }

    /** Whether a finite verb follows that no word brings in: then the one before it was not the main verb. */
    static boolean anotherMainVerb(Sentence sentence, int main) {
        boolean broughtIn = false;
        for (int i = Outline.verbEnd(sentence, main); i < sentence.end(); i++) {
            Token token = sentence.at(i);
            broughtIn |=
                    token.is(Tag.SUBORDINATOR) || token.is(Tag.CONJUNCTION) || SUBORDINATORS.contains(token.lower());
            if (isFinite(sentence, i)) {
                if (!broughtIn) {
                    return true;
                }
                broughtIn = false;
                i = Outline.verbEnd(sentence, i) - 1;
            }
        }
        return false;
    }

    /** Whether a finite verb stands behind a comma or "and": it has the subject of the verb before. */
    static boolean anotherVerb(Sentence sentence, int from) {
        for (int i = from + 1; i < sentence.end(); i++) {
            Token before = sentence.at(before(sentence, i));
            if (isFinite(sentence, i) && (before.is(",") || before.is(Tag.CONJUNCTION))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> ENDS_IN_ING =
            Set.of("bring", "ring", "sing", "swing", "sting", "cling", "string", "spring", "thing", "during");

    private static final Set<String> SUBORDINATORS = Set.of(
            "who",
            "which",
            "that",
            "whose",
            "whom",
            "what",
            "how",
            "if",
            "when",
            "where",
            "while",
            "because",
            "since",
            "as",
            "until",
            "unless",
            "before",
            "after",
            "once",
            "although",
            "though",
            "so",
            "whether",
            "and",
            "or",
            "but",
            "than");

    /** The place before, over adverbs; -1 at the start. */
    static int before(Sentence sentence, int at) {
        int before = at - 1;
        while (before >= 0 && isAdverb(sentence.at(before))) {
            before--;
        }
        return before;
    }

    static boolean isThird(String verb) {
        return verb.endsWith("s") && !verb.endsWith("ss") && !verb.endsWith("us");
    }

    static boolean isPluralNoun(Token token) {
        boolean noun = token.is(Tag.NOUN) || token.is(Tag.NAME);
        String word = token.lower();
        return noun
                && (word.equals("people")
                        || word.equals("children")
                        || word.equals("staff")
                        || word.equals("feet")
                        || word.equals("men")
                        || word.equals("women")
                        || (word.endsWith("s")
                                && !word.endsWith("ss")
                                && !word.endsWith("us")
                                && !word.endsWith("is")));
    }

    /** A form in "-ing"; "bring" and "ring" are none. */
    static boolean isIng(String verb) {
        return verb.endsWith("ing") && !ENDS_IN_ING.contains(verb);
    }

    static boolean looksLikeParticiple(String verb) {
        return verb.endsWith("ed") || IRREGULAR_PARTICIPLES.contains(verb);
    }

    /** The form of a verb behind "they": "is" becomes "are", "provides" becomes "provide". */
    static String plural(String third) {
        return switch (third) {
            case "is" -> "are";
            case "was" -> "were";
            case "has" -> "have";
            case "does" -> "do";
            case "goes" -> "go";
            default -> isThird(third) ? withoutS(third) : third;
        };
    }

    /** The singular of a noun in the plural, where only its ending tells; others as they are. */
    static String singular(String noun) {
        return switch (noun) {
            case "people" -> "person";
            case "children" -> "child";
            case "women" -> "woman";
            case "men" -> "man";
            default -> noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
        };
    }

    private static String withoutS(String third) {
        int n = third.length();
        if (third.endsWith("ies") && n > 4) {
            return third.substring(0, n - 3) + "y";
        }
        boolean es = third.endsWith("shes")
                || third.endsWith("ches")
                || third.endsWith("sses")
                || third.endsWith("xes")
                || third.endsWith("zzes");
        return third.substring(0, n - (es ? 2 : 1));
    }

    /** Tagged as verbs they are verbs with a subject, whatever number the noun before them has. */
    private static final Set<String> SELDOM_NOUNS = Set.of(
            "include",
            "includes",
            "need",
            "needs",
            "mean",
            "means",
            "depend",
            "depends",
            "apply",
            "applies",
            "provide",
            "provides",
            "require",
            "requires",
            "consist",
            "consists");

    private static final Set<String> IRREGULAR_PARTICIPLES = Set.of(
            "given",
            "taken",
            "made",
            "seen",
            "told",
            "known",
            "shown",
            "found",
            "kept",
            "held",
            "left",
            "lost",
            "sent",
            "spent",
            "built",
            "brought",
            "bought",
            "taught",
            "written",
            "spoken",
            "broken",
            "chosen",
            "worn",
            "driven",
            "eaten",
            "fallen",
            "grown",
            "drawn",
            "thrown",
            "paid",
            "led",
            "fed",
            "felt",
            "met",
            "heard",
            "sold",
            "hidden",
            "done",
            "gone",
            "been",
            "had",
            "got",
            "begun",
            "undergone",
            "undertaken",
            "understood",
            "set",
            "put",
            "proven");
}
