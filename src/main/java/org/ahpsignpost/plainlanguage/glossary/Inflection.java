package org.ahpsignpost.plainlanguage.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the forms of English words: by rule, and by a table where the rule is wrong. Thread-safe. */
public final class Inflection {

    private static final Set<String> MODALS = Set.of("must", "can", "may", "will", "might", "cannot", "could", "would");

    private final Map<String, List<String>> irregular = new HashMap<>();
    private final Set<String> doubling;

    /**
     * @param irregular each verb with its past and its past participle
     * @param doubling verbs of more than one syllable whose last letter is doubled ("refer")
     */
    Inflection(List<List<String>> irregular, Set<String> doubling) {
        irregular.forEach(verb -> this.irregular.put(verb.getFirst(), verb));
        this.doubling = Set.copyOf(doubling);
    }

    static boolean isModal(String verb) {
        return MODALS.contains(verb);
    }

    /** "gives", "carries", "passes". */
    public String third(String verb) {
        return switch (verb) {
            case "be" -> "is";
            case "have" -> "has";
            case "do" -> "does";
            case "go" -> "goes";
            default -> withS(verb);
        };
    }

    /** "gave", "carried", "planned". */
    public String past(String verb) {
        var known = irregular.get(verb);
        return known != null ? known.get(1) : regularPast(verb);
    }

    /** "given", "carried", "planned". */
    public String participle(String verb) {
        var known = irregular.get(verb);
        return known != null ? known.get(2) : regularPast(verb);
    }

    /** "give" for "given", "carry" for "carried"; null where several verbs could have this form. */
    public @Nullable String baseOfParticiple(String participle) {
        for (var verb : irregular.values()) {
            if (verb.get(2).equals(participle)) {
                return verb.getFirst();
            }
        }
        if (!participle.endsWith("ed") || participle.length() < 4) {
            return null;
        }
        String stem = participle.substring(0, participle.length() - 2);
        int n = stem.length();
        boolean twice = stem.charAt(n - 1) == stem.charAt(n - 2) && isConsonant(stem.charAt(n - 1));
        if (twice && "slz".indexOf(stem.charAt(n - 1)) < 0) {
            return stem.substring(0, n - 1);
        }
        if (stem.endsWith("i")) {
            return stem.substring(0, n - 1) + "y";
        }
        return endsInSilentE(stem) ? stem + "e" : stem;
    }

    /** "give" for "giving", "plan" for "planning"; null where it is no such form. */
    public @Nullable String baseOfIng(String form) {
        if (!form.endsWith("ing") || form.length() < 5) {
            return null;
        }
        String stem = form.substring(0, form.length() - 3);
        if (irregular.containsKey(stem)) {
            return stem;
        }
        if (irregular.containsKey(stem + "e")) {
            return stem + "e";
        }
        int n = stem.length();
        boolean twice = stem.charAt(n - 1) == stem.charAt(n - 2) && isConsonant(stem.charAt(n - 1));
        if (twice && "slz".indexOf(stem.charAt(n - 1)) < 0) {
            return stem.substring(0, n - 1);
        }
        return endsInSilentE(stem) ? stem + "e" : stem;
    }

    /** "provid-", "manag-", "assess-": whether the infinitive of this stem ends in e. */
    private static boolean endsInSilentE(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        char before = stem.charAt(n - 2);
        boolean vowelBefore = !isConsonant(before);
        boolean twoVowels = vowelBefore && n > 2 && !isConsonant(stem.charAt(n - 3)) && stem.charAt(n - 3) != 'u';
        return switch (last) {
            case 'c', 'v', 'u', 'z' -> true;
            case 's' -> before != 's';
            case 'g' -> before != 'n' || stem.endsWith("ang") || stem.endsWith("eng");
            case 'd', 'k', 'm', 'p' -> vowelBefore && !twoVowels && vowelGroups(stem) > 0 && !stem.endsWith("ed");
            case 't' ->
                vowelBefore
                        && !twoVowels
                        && (before == 'a'
                                || before == 'u'
                                || before == 'o'
                                || stem.endsWith("cit")
                                || stem.endsWith("vit") && !stem.endsWith("isit"));
            case 'l' ->
                isConsonant(before) && before != 'l'
                        || stem.endsWith("ul")
                        || stem.endsWith("il") && n < 5
                        || stem.endsWith("al") && n < 5;
            case 'n' ->
                stem.endsWith("in") && !twoVowels && !stem.endsWith("ain")
                        || stem.endsWith("un") && vowelGroups(stem) > 1;
            case 'r' -> (before == 'i' || before == 'u' || before == 'a') && !twoVowels;
            default -> false;
        };
    }

    /** "giving", "carrying", "planning". */
    public String ing(String verb) {
        if (verb.equals("be")) {
            return "being";
        }
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        boolean silentE = verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe") && !verb.endsWith("ye");
        return (silentE ? verb.substring(0, verb.length() - 1) : doubled(verb)) + "ing";
    }

    /** "checks", "bodies", "boxes". */
    public String plural(String noun) {
        return switch (noun) {
            case "child" -> "children";
            case "person" -> "people";
            case "man" -> "men";
            case "woman" -> "women";
            case "foot" -> "feet";
            case "tooth" -> "teeth";
            case "life" -> "lives";
            case "knife" -> "knives";
            case "wife" -> "wives";
            case "leaf" -> "leaves";
            case "half" -> "halves";
            case "staff", "people", "feet", "children", "teeth", "women", "men" -> noun;
            default -> noun.endsWith("ss") || !noun.endsWith("s") ? withS(noun) : noun;
        };
    }

    private static String withS(String word) {
        int n = word.length();
        boolean consonantY = word.endsWith("y") && n > 1 && "aeiou".indexOf(word.charAt(n - 2)) < 0;
        if (consonantY) {
            return word.substring(0, n - 1) + "ies";
        }
        boolean hissing = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        return word + (hissing ? "es" : "s");
    }

    private String regularPast(String verb) {
        int n = verb.length();
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        boolean consonantY = verb.endsWith("y") && n > 1 && "aeiou".indexOf(verb.charAt(n - 2)) < 0;
        return consonantY ? verb.substring(0, n - 1) + "ied" : doubled(verb) + "ed";
    }

    /** "plan" becomes "plann-"; "need", "show", "visit" stay. */
    private String doubled(String verb) {
        int n = verb.length();
        if (n < 3) {
            return verb;
        }
        char last = verb.charAt(n - 1);
        boolean shortEnding = isConsonant(last)
                && "wxyh".indexOf(last) < 0
                && !isConsonant(verb.charAt(n - 2))
                && isConsonant(verb.charAt(n - 3));
        boolean oneSyllable = vowelGroups(verb) == 1;
        boolean travel = verb.endsWith("el") && n > 4;
        return shortEnding && (oneSyllable || travel || doubling.contains(verb)) ? verb + last : verb;
    }

    private static int vowelGroups(String word) {
        int groups = 0;
        boolean in = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = "aeiouy".indexOf(word.charAt(i)) >= 0;
            groups += vowel && !in ? 1 : 0;
            in = vowel;
        }
        return groups;
    }

    private static boolean isConsonant(char c) {
        return "aeiou".indexOf(c) < 0;
    }
}
