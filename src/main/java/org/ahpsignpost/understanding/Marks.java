package org.ahpsignpost.understanding;

import java.util.List;
import java.util.Set;

/** The words that stand for removed personal data, such as {@code [PHONE_1]}: they say nothing of the wish. */
final class Marks {

    private static final Set<String> KINDS = Set.of("name", "nhs", "phone", "email", "postcode", "address", "dob");

    private Marks() {}

    /** The words without what {@code [NHS_NUMBER_1]} and its like leave when cut into words. */
    static List<String> drop(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isMark(words, i)) {
                return dropFrom(words, i);
            }
        }
        return words;
    }

    private static List<String> dropFrom(List<String> words, int first) {
        var kept = new java.util.ArrayList<>(words.subList(0, first));
        for (int i = first; i < words.size(); i++) {
            if (isMark(words, i)) {
                i += words.get(i).equals("nhs") ? 2 : 1;
            } else {
                kept.add(words.get(i));
            }
        }
        return kept;
    }

    private static boolean isMark(List<String> words, int at) {
        if (!KINDS.contains(words.get(at))) {
            return false;
        }
        int number = words.get(at).equals("nhs") ? at + 2 : at + 1;
        return number < words.size()
                && words.get(number).chars().allMatch(Character::isDigit)
                && (number == at + 1 || words.get(at + 1).equals("number"));
    }
}
