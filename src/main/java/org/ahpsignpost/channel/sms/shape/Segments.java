package org.ahpsignpost.channel.sms.shape;

/**
 * How a text travels: in which alphabet, and in how many segments, each of which is charged.
 *
 * @param encoding {@code GSM-7} or {@code UCS-2}
 * @param count at least 1; an empty text travels in one segment as well
 */
public record Segments(String encoding, int count) {

    static final String GSM = "GSM-7";
    static final String UCS = "UCS-2";

    /** Septets of a text of one segment, and of each of several, where a header takes room. */
    private static final int GSM_ONE = 160;

    static final int GSM_EACH = 153;

    /** The same in units of UTF-16. */
    private static final int UCS_ONE = 70;

    static final int UCS_EACH = 67;

    public static Segments of(String text) {
        return Gsm.writes(text) ? gsm(text) : ucs(text);
    }

    private static Segments gsm(String text) {
        int septets = text.chars().map(c -> Gsm.septets((char) c)).sum();
        return new Segments(GSM, septets <= GSM_ONE ? 1 : pack(text, GSM_EACH, true));
    }

    private static Segments ucs(String text) {
        return new Segments(UCS, text.length() <= UCS_ONE ? 1 : pack(text, UCS_EACH, false));
    }

    /** Fills segment after segment; what is written as a pair is never split between two. */
    private static int pack(String text, int each, boolean gsm) {
        int segments = 1;
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int size = gsm ? Gsm.septets((char) point) : Character.charCount(point);
            if (used + size > each) {
                segments++;
                used = 0;
            }
            used += size;
            i += Character.charCount(point);
        }
        return segments;
    }

    /** How much of the text the first of several segments holds. */
    public static String first(String text) {
        boolean gsm = Gsm.writes(text);
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += gsm ? Gsm.septets((char) point) : Character.charCount(point);
            if (used > (gsm ? GSM_EACH : UCS_EACH)) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end);
    }
}
