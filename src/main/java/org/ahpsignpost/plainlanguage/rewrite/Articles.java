package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Token;

/** Writes "a" or "an" by the sound of the word that now follows. */
final class Articles {

    private static final Set<String> SOUNDS_LIKE_CONSONANT = Set.of(
            "one",
            "once",
            "use",
            "used",
            "user",
            "useful",
            "unit",
            "university",
            "usual",
            "uk",
            "european",
            "unique",
            "uniform",
            "united",
            "union");
    private static final Set<String> SOUNDS_LIKE_VOWEL = Set.of(
            "hour",
            "hourly",
            "honest",
            "heir",
            "nhs",
            "mri",
            "x-ray",
            "mdt",
            "sms",
            "fda",
            "rcn",
            "msk",
            "hiv",
            "led",
            "nhs-funded");

    private Articles() {}

    static Sentence fitted(List<Token> tokens) {
        var fitted = new ArrayList<>(tokens);
        for (int i = 0; i + 1 < fitted.size(); i++) {
            Token token = fitted.get(i);
            boolean name = i > 0
                    && token.is("a")
                    && token.startsWithCapital()
                    && !fitted.get(i - 1).isMark(); // "hepatitis A"
            if ((token.is("a") || token.is("an")) && !name && !fitted.get(i + 1).isAcronym()) {
                boolean vowel = startsWithVowelSound(fitted.get(i + 1));
                String article = vowel ? "an" : "a";
                fitted.set(
                        i,
                        token.written(
                                token.startsWithCapital()
                                        ? Character.toUpperCase(article.charAt(0)) + article.substring(1)
                                        : article));
            }
        }
        return new Sentence(fitted);
    }

    private static boolean startsWithVowelSound(Token next) {
        String word = next.lower();
        if (SOUNDS_LIKE_CONSONANT.contains(word) || word.startsWith("one-")) {
            return false;
        }
        if (SOUNDS_LIKE_VOWEL.contains(word)
                || word.equals("8")
                || word.startsWith("8-")
                || word.equals("11")
                || word.equals("18")
                || word.startsWith("18-")) {
            return true;
        }
        return "aeiou".indexOf(word.charAt(0)) >= 0 && !word.startsWith("uni") && !word.startsWith("eu");
    }
}
