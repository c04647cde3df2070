package org.ahpsignpost.language;

import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/** Urdu or Arabic, by the letters that only one of them has and by the Arabic article. Not thread-safe. */
final class ArabicScript {

    private static final String URDU = "ٹڈڑںےۓہھگچپژکیۃۂ";
    private static final String ARABIC = "ةىيكأإؤٱ";
    private static final int ALEF = 'ا';
    private static final int LAM = 'ل';

    private int urdu;
    private int arabic;
    private boolean afterAlef;

    void letter(int letter, boolean startsWord) {
        urdu += URDU.indexOf(letter) >= 0 ? 1 : 0;
        arabic += ARABIC.indexOf(letter) >= 0 ? 1 : 0;
        arabic += afterAlef && letter == LAM ? 1 : 0;
        afterAlef = startsWord && letter == ALEF;
    }

    /** The language, or null where both could be meant. */
    @Nullable
    Language language() {
        return urdu == arabic ? null : urdu > arabic ? Language.UR : Language.AR;
    }
}
