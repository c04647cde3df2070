package org.ahpsignpost.plainlanguage.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.plainlanguage.glossary.Form.Role;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;

/** Puts plain words for hard ones in one sentence, and makes good what stands beside them. Not thread-safe: one for each sentence. */
public final class Swaps {

    /**
     * What became of a sentence.
     *
     * @param negations how many a "not" more the sentence holds than before, because a term said it in another way
     */
    public record Swapped(Sentence sentence, int negations) {}

    private static final Map<String, String> SINGULAR = Map.of("are", "is", "were", "was", "have", "has");

    private final Glossary glossary;
    private final Sentence source;
    private final List<Token> made = new ArrayList<>();
    /** words of "behind" that wait for the end of the noun they belong to */
    private List<Token> waiting = List.of();

    private int negations;
    private boolean dropsLeadingCapital;
    /** what stands between quotation marks is a title, or what a screen or a form says */
    private boolean quoted;

    private Swaps(Glossary glossary, Sentence source) {
        this.glossary = glossary;
        this.source = source;
    }

    /** The sentence in plain words, each the form that stood there. */
    public static Swapped in(Sentence sentence, Glossary glossary) {
        var swaps = new Swaps(glossary, sentence);
        swaps.run();
        return new Swapped(new Sentence(swaps.made), swaps.negations);
    }

    private void run() {
        int at = 0;
        while (at < source.size()) {
            if (!waiting.isEmpty() && !isNounPart(at)) {
                made.addAll(waiting);
                waiting = List.of();
            }
            quoted ^= isQuote(source.at(at));
            Form form = quoted || isName(at) ? null : glossary.at(source, at);
            if (form == null) {
                made.add(source.at(at));
                at++;
            } else {
                at = put(form, at);
            }
        }
        made.addAll(waiting);
        if (dropsLeadingCapital && !made.isEmpty()) {
            Token first = made.getFirst();
            made.set(
                    0,
                    first.written(Character.toUpperCase(first.text().charAt(0))
                            + first.text().substring(1)));
        }
    }

    private static boolean isQuote(Token token) {
        return token.isMark() && "\"\u201c\u201d".contains(token.text());
    }

    private int put(Form form, int at) {
        int after = at + form.words().size();
        Token first = source.at(at);
        if (form.term().behind() != null && canStandBehind(after)) {
            List<String> behind = List.of(form.term().behind().split(" "));
            waiting = words(behind.toArray(String[]::new), Tag.OTHER, true);
            negations += Negations.in(behind) - Negations.in(form.words());
            return after;
        }
        List<Token> plain = words(form.plain().toArray(String[]::new), tagOf(form, first), first.spaced());
        negations += form.moreNegations();
        if (plain.isEmpty()) {
            dropsLeadingCapital |= made.isEmpty();
            return after < source.size() && source.at(after).is(",") ? after + 1 : after;
        }
        if (first.startsWithCapital() && !first.isAcronym()) {
            Token begin = plain.getFirst();
            plain.set(
                    0,
                    begin.written(Character.toUpperCase(begin.text().charAt(0))
                            + begin.text().substring(1)));
        }
        boolean inside = after < source.size() && source.at(after).is(Tag.NOUN);
        if (form.term().kind() == Kind.NOUN && !inside) {
            dropArticleBefore(form);
        }
        made.addAll(plain);
        boolean said =
                after < source.size() && made.getLast().is(source.at(after).lower());
        if (said && source.at(after).is(Tag.PREPOSITION)) {
            return after + 1; // "asks for for"
        }
        return fitVerb(form, after);
    }

    /** "Difficulties are" becomes "trouble is". */
    private int fitVerb(Form form, int after) {
        boolean nowOne = form.role() == Role.MANY && isUncounted(form.term());
        String verb =
                nowOne && after < source.size() ? SINGULAR.get(source.at(after).lower()) : null;
        if (verb == null) {
            return after;
        }
        made.add(source.at(after).written(verb));
        return after + 1;
    }

    private static boolean isUncounted(Term term) {
        return term.kind() == Kind.NOUN && term.plain().equals(term.plainMany());
    }

    /** No "a" before what cannot be counted. */
    private void dropArticleBefore(Form form) {
        int article = made.size() - 1;
        while (article > 0 && made.get(article).is(Tag.ADJECTIVE)) {
            article--;
        }
        if (isUncounted(form.term()) && form.role() == Role.ONE && article >= 0 && isArticle(made.get(article))) {
            boolean capital = made.get(article).startsWithCapital();
            made.remove(article);
            dropsLeadingCapital |= capital;
        }
    }

    private static boolean isArticle(Token token) {
        return token.is("a") || token.is("an");
    }

    /** The adjective stands before a noun, alone: "neurological conditions", not "neurological and other conditions". */
    private boolean canStandBehind(int after) {
        if (after >= source.size() || !isNounPart(after)) {
            return false;
        }
        for (int i = after; i < source.size() && isNounPart(i); i++) {
            if (source.at(i).is(Tag.NOUN)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNounPart(int at) {
        Token token = source.at(at);
        return token.is(Tag.NOUN) || token.is(Tag.ADJECTIVE);
    }

    /** A capital inside a sentence, or at its start before another: part of a name, which stays as it is. */
    private boolean isName(int at) {
        Token token = source.at(at);
        if (!token.isWord() || !token.startsWithCapital() || token.isAcronym()) {
            return false;
        }
        boolean begins = at == 0
                || source.at(at - 1).isMark()
                        && !source.at(at - 1).is("(")
                        && !source.at(at - 1).is(",");
        if (!begins) {
            return true;
        }
        boolean anotherFollows = at + 1 < source.size()
                && source.at(at + 1).isWord()
                && source.at(at + 1).startsWithCapital()
                && !source.at(at + 1).isAcronym();
        return anotherFollows;
    }

    private static Tag tagOf(Form form, Token first) {
        return switch (form.term().kind()) {
            case NOUN -> Tag.NOUN;
            case VERB -> Tag.VERB;
            case ADJECTIVE -> Tag.ADJECTIVE;
            case ADVERB -> Tag.ADVERB;
            case PHRASE -> first.tag();
        };
    }

    private static List<Token> words(String[] words, Tag tag, boolean spaced) {
        var tokens = new ArrayList<Token>(words.length);
        for (String word : words) {
            boolean comma = word.endsWith(",") && word.length() > 1;
            String bare = comma ? word.substring(0, word.length() - 1) : word;
            tokens.add(Token.word(bare, SmallWords.tag(bare, tag, tokens.isEmpty()))
                    .spaced(tokens.isEmpty() ? spaced : true));
            if (comma) {
                tokens.add(Token.mark(","));
            }
        }
        return tokens;
    }
}
