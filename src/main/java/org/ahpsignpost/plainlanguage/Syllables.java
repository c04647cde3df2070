package org.ahpsignpost.plainlanguage;

/** Counts the syllables of an English word by rule: groups of vowels, less the silent endings. */
final class Syllables {

    private Syllables() {}

    static int in(String word) {
        int groups = 0;
        boolean inVowels = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = isVowel(word, i);
            if (vowel && !inVowels) {
                groups++;
            }
            inVowels = vowel;
        }
        groups += partedVowels(word);
        if (groups > 1 && silentEnding(word)) {
            groups--;
        }
        return Math.max(1, groups);
    }

    /** "physio", "podiatry": two vowels side by side that are both heard, unlike in "station" and "special". */
    private static int partedVowels(String word) {
        int parted = 0;
        for (int i = 1; i + 1 < word.length(); i++) {
            boolean pair = word.charAt(i) == 'i' && (word.charAt(i + 1) == 'o' || word.charAt(i + 1) == 'a');
            if (pair && "tscg".indexOf(word.charAt(i - 1)) < 0) {
                parted++;
            } else if (pair && word.charAt(i - 1) == 's' && !word.startsWith("sion", i - 1)) {
                parted++;
            }
        }
        return parted;
    }

    private static boolean isVowel(String word, int at) {
        return switch (word.charAt(at)) {
            case 'a', 'e', 'i', 'o', 'u' -> true;
            case 'y' -> at > 0;
            default -> false;
        };
    }

    /** "take", "takes", "walked": the e is not heard; in "table", "wanted" and "places" it is. */
    private static boolean silentEnding(String word) {
        int n = word.length();
        if (word.endsWith("e")) {
            return !(word.endsWith("le") && n > 2 && !isVowel(word, n - 3));
        }
        if (word.endsWith("ed")) {
            return n > 3 && word.charAt(n - 3) != 't' && word.charAt(n - 3) != 'd';
        }
        if (word.endsWith("es")) {
            return n > 3 && "csxzg".indexOf(word.charAt(n - 3)) < 0 && !word.endsWith("shes") && !word.endsWith("ches");
        }
        return false;
    }
}
