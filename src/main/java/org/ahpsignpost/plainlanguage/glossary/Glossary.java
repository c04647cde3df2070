package org.ahpsignpost.plainlanguage.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.plainlanguage.glossary.Form.Role;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import org.jspecify.annotations.Nullable;

/** All terms in all their forms, found by their first word, the longest first. Thread-safe. */
public final class Glossary {

    private static final Comparator<Form> LONGEST_FIRST =
            Comparator.comparingInt((Form form) -> form.words().size()).reversed();

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> HAVE_GET = Set.of("has", "have", "had", "get", "gets", "got");
    private static final Set<String> MODALS =
            Set.of("will", "would", "may", "might", "can", "could", "must", "should", "cannot");
    private static final Set<String> OWNERS = Set.of("your", "our", "their", "its", "his", "her", "my", "whose");
    private static final Set<String> SUBJECTS =
            Set.of("i", "we", "you", "he", "she", "they", "it", "who", "which", "that");
    /** verbs that nobody can do to a thing: "is attended" is never "is come" */
    private static final Set<String> MOVES = Set.of("come", "go");

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();
    private final int terms;
    private final Set<String> verbs;
    private final Set<String> bases = new HashSet<>();

    private static final int LEAST_SURE = 7;

    /** @param verbs words that are verbs wherever they stand, in the forms in which they stand there */
    Glossary(List<Term> terms, Inflection inflection, Set<String> verbs) {
        this.verbs = Set.copyOf(verbs);
        var forms = new Forms(inflection);
        this.terms = terms.size();
        for (Term term : terms) {
            if (term.kind() == Kind.VERB) {
                bases.add(firstWord(term.term()));
                bases.add(firstWord(term.plain()));
            }
            for (Form form : forms.of(term)) {
                byFirstWord
                        .computeIfAbsent(form.words().getFirst(), word -> new ArrayList<>(2))
                        .add(form);
            }
        }
        byFirstWord.values().forEach(list -> list.sort(LONGEST_FIRST));
    }

    /** The sentence with words of one part of speech only tagged as that: the tagger was learned from other texts. */
    public Sentence sure(Sentence sentence) {
        var tokens = new ArrayList<Token>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            boolean noun = i == 0 && sentence.at(i).is(Tag.NOUN); // "Requests for help must"
            tokens.add(noun ? sentence.at(i) : sure(sentence.at(i)));
        }
        return new Sentence(tokens);
    }

    private Token sure(Token token) {
        if (token.isWord() && verbs.contains(token.lower()) && !token.is(Tag.NAME)) {
            return token.tagged(Tag.VERB);
        }
        boolean inflected = token.lower().endsWith("ing") || token.lower().endsWith("ed");
        if (!token.isWord() || token.text().length() < LEAST_SURE || inflected || token.is(Tag.NAME)) {
            return token;
        }
        var forms = byFirstWord.get(token.lower());
        Tag only = null;
        for (Form form : forms == null ? List.<Form>of() : forms) {
            if (form.words().size() == 1) {
                Tag tag = form.tag();
                if (tag == null || (only != null && only != tag)) {
                    return token;
                }
                only = tag;
            }
        }
        return only == null ? token : token.tagged(only);
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    /** Verbs in the form that is said behind "to"; many are nouns as well. */
    public Set<String> bases() {
        return bases;
    }

    /** How many terms there are. */
    public int size() {
        return terms;
    }

    /** The longest form that stands at a place of a sentence and fits there; null where none does. */
    @Nullable
    Form at(Sentence sentence, int place) {
        Token first = sentence.at(place);
        if (!first.isWord()) {
            return null;
        }
        var forms = byFirstWord.get(first.isAcronym() ? first.text() : first.lower());
        if (forms == null) {
            return null;
        }
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            if (stands(form, sentence, place) && fits(form, forms, sentence, place)) {
                return form;
            }
        }
        return null;
    }

    private static boolean stands(Form form, Sentence sentence, int place) {
        int length = form.words().size();
        if (place + length > sentence.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            Token token = sentence.at(place + i);
            String word = form.words().get(i);
            if (!word.equals(token.lower()) && !word.equals(token.text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Form form, List<Form> rivals, Sentence sentence, int place) {
        int after = place + form.words().size();
        String previous = place > 0 ? sentence.at(place - 1).lower() : "";
        String next = after < sentence.size() ? sentence.at(after).lower() : "";
        if (!form.term().neighbours().allow(previous, next)) {
            return false;
        }
        boolean ofOneWord = form.words().size() == 1;
        return switch (form.term().kind()) {
            case PHRASE -> true;
            case NOUN -> !ofOneWord || isNoun(sentence, place, rivals);
            case VERB -> isVerb(form, sentence, place, rivals);
            case ADJECTIVE -> !ofOneWord || sentence.at(place).is(Tag.ADJECTIVE) || isSure(sentence.at(place), rivals);
            case ADVERB -> !ofOneWord || sentence.at(place).is(Tag.ADVERB) || isSure(sentence.at(place), rivals);
        };
    }

    private static boolean isNoun(Sentence sentence, int place, List<Form> rivals) {
        Token token = sentence.at(place);
        return token.is(Tag.NOUN) || token.is(Tag.NAME) || token.isAcronym() || isSure(token, rivals);
    }

    /** Words that are one part of speech only need not be found to be so: the tagger has not seen many of ours. */
    private static boolean isSure(Token token, List<Form> rivals) {
        return token.text().length() >= 8
                && rivals.stream().map(form -> form.term().kind()).distinct().count() == 1;
    }

    private static boolean isVerb(Form form, Sentence sentence, int place, List<Form> rivals) {
        Token token = sentence.at(place);
        Role role = form.role();
        if ((role == Role.THIRD || role == Role.BASE) && behindNounMark(sentence, place)) {
            return false;
        }
        boolean newBe = form.plain().size() > 1
                && form.plain().getFirst().equals("be")
                && !form.words().getFirst().equals("be");
        if (newBe && role == Role.BASE && !behindModal(sentence, place)) {
            return false; // "who do not qualify": not "who do not be able"
        }
        boolean suffers = role == Role.PARTICIPLE && behindBe(sentence, place);
        if (suffers && MOVES.contains(firstWord(form.term().plain()))) {
            return false; // "is attended for": not "is come for"
        }
        if (role == Role.BASE && place > 0 && isOneThing(sentence.at(place - 1))) {
            return false;
        }
        boolean found = token.is(Tag.VERB) || token.is(Tag.AUXILIARY);
        if (!found && form.words().size() == 1) {
            return false;
        }
        if (form.words().size() == 1
                && (role == Role.PAST || role == Role.PARTICIPLE || role == Role.ING)
                && standsBeforeNoun(sentence, place)) {
            return false;
        }
        if (role == Role.PAST || role == Role.PARTICIPLE) {
            boolean sameBoth = rivals.stream()
                    .filter(other -> other != form
                            && other.words().equals(form.words())
                            && other.term().equals(form.term()))
                    .anyMatch(other -> other.role() == (role == Role.PAST ? Role.PARTICIPLE : Role.PAST));
            return !sameBoth || (role == Role.PARTICIPLE) == isParticiple(sentence, place);
        }
        return true;
    }

    private static boolean behindBe(Sentence sentence, int place) {
        int before = place - 1;
        while (before > 0 && sentence.at(before).is(Tag.ADVERB)) {
            before--;
        }
        return before >= 0 && BE.contains(sentence.at(before).lower());
    }

    private static boolean behindModal(Sentence sentence, int place) {
        Token previous = place > 0 ? sentence.at(place - 1) : null;
        return previous != null && (previous.is("to") || MODALS.contains(previous.lower()));
    }

    /** "a heart monitor": behind one thing no verb stands in its base form. */
    private static boolean isOneThing(Token previous) {
        String word = previous.lower();
        boolean many = word.endsWith("s") || word.equals("people") || word.equals("children") || word.equals("staff");
        return previous.is(Tag.NOUN) && !many && !word.equals("women") && !word.equals("men");
    }

    /** "complex requests", "the record", "of contact": a noun, whatever the tagger says. */
    private static boolean behindNounMark(Sentence sentence, int place) {
        if (place == 0) {
            return false;
        }
        Token previous = sentence.at(place - 1);
        boolean preposition = previous.is(Tag.PREPOSITION) && !previous.is("to");
        return previous.is(Tag.DETERMINER) && !previous.is("this") && !previous.is("that")
                || preposition
                || previous.is(Tag.ADJECTIVE)
                || previous.lower().endsWith("'s")
                || OWNERS.contains(previous.lower());
    }

    /** "experienced staff", "the required form": a verb's form that tells of what a noun is like. */
    private static boolean standsBeforeNoun(Sentence sentence, int place) {
        if (place == 0
                || place + 1 >= sentence.size()
                || !sentence.at(place + 1).is(Tag.NOUN)) {
            return false;
        }
        Token previous = sentence.at(place - 1);
        return previous.is(Tag.DETERMINER)
                || previous.is(Tag.ADJECTIVE)
                || previous.is(Tag.PREPOSITION)
                || previous.is(Tag.NUMBER)
                || (previous.is(Tag.PRONOUN) && OWNERS.contains(previous.lower()));
    }

    /** "The exercises shown overleaf should": the main verb is still to come. */
    private static boolean verbFollows(Sentence sentence, int place) {
        if (place == 0 || !sentence.at(place - 1).is(Tag.NOUN)) {
            return false;
        }
        for (int i = place + 1; i < Math.min(sentence.size(), place + 9); i++) {
            Token token = sentence.at(i);
            if (token.isMark()
                    || token.is(Tag.CONJUNCTION)
                    || token.is("who")
                    || token.is("that")
                    || token.is("which")) {
                return false;
            }
            if (token.is(Tag.AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    /** A form of be or have stands before it, or a noun that it tells of ("patients referred by"). */
    static boolean isParticiple(Sentence sentence, int place) {
        for (int i = place - 1; i >= 0 && i >= place - 4; i--) {
            Token token = sentence.at(i);
            if (token.is(Tag.AUXILIARY) || (BE.contains(token.lower()) || HAVE_GET.contains(token.lower()))) {
                return true;
            }
            if (!token.is(Tag.ADVERB)
                    && !token.is(Tag.PARTICLE)
                    && !token.is("and")
                    && !token.is("or")
                    && !token.is(Tag.VERB)) {
                break;
            }
        }
        return !hasSubject(sentence, place) || verbFollows(sentence, place);
    }

    /** "She performed the scan", "the nurse obtained a sample": who did it stands before it and what was done behind; else it tells of a noun. */
    private static boolean hasSubject(Sentence sentence, int place) {
        if (place == 0 || place + 1 >= sentence.size()) {
            return false;
        }
        Token before = sentence.at(place - 1);
        Token next = sentence.at(place + 1);
        boolean pronoun = SUBJECTS.contains(before.lower());
        boolean object = next.is(Tag.DETERMINER) || next.is(Tag.PRONOUN) || next.is(Tag.NUMBER);
        return pronoun || (before.is(Tag.NOUN) || before.is(Tag.NAME)) && object;
    }
}
