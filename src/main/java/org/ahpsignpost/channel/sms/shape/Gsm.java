package org.ahpsignpost.channel.sms.shape;

/** The alphabet of GSM 03.38, in which a segment holds most. */
final class Gsm {

    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
                    + "¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** These are written as two characters, which stay in one segment. */
    private static final String EXTENDED = "^{}\\[~]|€\f";

    private Gsm() {}

    /** How many septets the character takes; 0 where the alphabet does not have it. */
    static int septets(char c) {
        if (BASIC.indexOf(c) >= 0) {
            return 1;
        }
        return EXTENDED.indexOf(c) >= 0 ? 2 : 0;
    }

    static boolean writes(String text) {
        return text.chars().allMatch(c -> septets((char) c) > 0);
    }
}
