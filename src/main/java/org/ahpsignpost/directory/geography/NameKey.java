package org.ahpsignpost.directory.geography;

import java.text.Normalizer;

/** A name as it is looked up: small letters without accents, words parted by one space, "St" for "Saint", no other signs. */
final class NameKey {

    private NameKey() {}

    static String of(String name) {
        var key = new StringBuilder(name.length());
        for (var word : new Words(name)) {
            if (!key.isEmpty()) {
                key.append(' ');
            }
            key.append(word.key());
        }
        return key.toString();
    }

    /** The key of one word, whose signs may stand inside it ("King's"). */
    static String ofWord(String word) {
        var key = new StringBuilder(word.length());
        String plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString().equals("saint") ? "st" : key.toString();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
