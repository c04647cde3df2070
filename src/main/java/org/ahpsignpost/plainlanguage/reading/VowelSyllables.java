package org.ahpsignpost.plainlanguage.reading;

import org.ahpsignpost.labels.Language;

/** Counts syllables by the vowels of a word, for languages that are written much as they are spoken. */
final class VowelSyllables {

    private static final String SPANISH = "aeiouáéíóúü";
    private static final String PORTUGUESE = "aeiouáéíóúâêôãõà";
    private static final String FRENCH = "aeiouyàâäéèêëîïôöùûüœæ";
    private static final String TURKISH = "aeıioöuüâîû";
    private static final String POLISH = "aeiouyąęó";

    private VowelSyllables() {}

    /** @param word in small letters; at least 1 */
    static int in(String word, Language language) {
        int count = switch (language) {
            case ES -> groups(word, SPANISH, "aeoáéóíú");
            case PT -> groups(word, PORTUGUESE, "aeoáéóíúâê");
            case FR -> french(word);
            case TR -> each(word, TURKISH);
            case PL -> polish(word);
            default -> throw new IllegalArgumentException("syllables are not counted in " + language);
        };
        return Math.max(1, count);
    }

    /** Groups of vowels; two strong ones side by side are two syllables. */
    private static int groups(String word, String vowels, String strong) {
        int groups = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = vowels.indexOf(word.charAt(i)) >= 0 && !isSilentU(word, i);
            if (!vowel) {
                continue;
            }
            boolean follows = i > 0 && vowels.indexOf(word.charAt(i - 1)) >= 0 && !isSilentU(word, i - 1);
            boolean apart = follows && strong.indexOf(word.charAt(i)) >= 0 && strong.indexOf(word.charAt(i - 1)) >= 0;
            groups += !follows || apart ? 1 : 0;
        }
        return groups;
    }

    /** "que", "gui". */
    private static boolean isSilentU(String word, int at) {
        boolean u = word.charAt(at) == 'u' && at > 0 && at + 1 < word.length();
        return u && "qg".indexOf(word.charAt(at - 1)) >= 0 && "eiéí".indexOf(word.charAt(at + 1)) >= 0;
    }

    /** Groups of vowels, less a last e that is not heard. */
    private static int french(String word) {
        int groups = groups(word, FRENCH, "");
        int n = word.length();
        boolean silent = (word.endsWith("e") && n > 2 && FRENCH.indexOf(word.charAt(n - 2)) < 0)
                || (word.endsWith("es") && n > 3 && FRENCH.indexOf(word.charAt(n - 3)) < 0);
        return silent ? groups - 1 : groups;
    }

    private static int each(String word, String vowels) {
        return (int) word.chars().filter(c -> vowels.indexOf(c) >= 0).count();
    }

    /** An i before another vowel only softens. */
    private static int polish(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean softens = word.charAt(i) == 'i' && i + 1 < word.length() && POLISH.indexOf(word.charAt(i + 1)) >= 0;
            count += POLISH.indexOf(word.charAt(i)) >= 0 && !softens ? 1 : 0;
        }
        return count;
    }
}
