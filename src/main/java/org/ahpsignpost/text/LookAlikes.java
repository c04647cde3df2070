package org.ahpsignpost.text;

/** Letters of one alphabet that are typed for the same-looking letters of another, by mistake or to slip past a filter. */
final class LookAlikes {

    // a letter of the Cyrillic alphabet, and the Latin one it is mistaken for, pair by pair
    private static final String CYRILLIC = "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁdԛqԝwгr";
    private static final String GREEK = "αaβbεeηnιiκkνvοoρpτtυuχx";

    private LookAlikes() {}

    /** The word in the one alphabet that most of its letters belong to; words of one alphabet stay as they are. */
    static String putRight(String word) {
        int latin = 0;
        int cyrillic = 0;
        int greek = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin += c >= 'a' && c <= 'z' ? 1 : 0;
            cyrillic += c >= 0x400 && c < 0x530 ? 1 : 0;
            greek += c >= 0x370 && c < 0x400 ? 1 : 0;
        }
        if (latin == 0 || (cyrillic == 0 && greek == 0)) {
            return word;
        }
        return cyrillic > latin ? replace(word, CYRILLIC, 1) : replace(replace(word, CYRILLIC, 0), GREEK, 0);
    }

    /** @param from 0 to put the second letter of a pair for the first, 1 for the other way */
    private static String replace(String word, String pairs, int from) {
        var right = new StringBuilder(word);
        for (int i = 0; i < right.length(); i++) {
            for (int pair = 0; pair < pairs.length(); pair += 2) {
                if (pairs.charAt(pair + from) == right.charAt(i)) {
                    right.setCharAt(i, pairs.charAt(pair + 1 - from));
                    break;
                }
            }
        }
        return right.toString();
    }
}
