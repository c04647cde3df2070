package org.ahpsignpost.channel.api;

/** What may stand in ids and texts that come from outside. */
final class OutsideText {

    private OutsideText() {}

    /**
     * Whether a database and a client can hold the id as it is. Half a surrogate pair would be written as a question mark,
     * and two ids become one; a control character is refused by PostgreSQL.
     */
    static boolean isId(String id, int longest) {
        return !id.isBlank()
                && id.length() <= longest
                && id.codePoints().noneMatch(point -> Character.isISOControl(point) || isHalf(point));
    }

    /** Every half of a surrogate pair becomes the character that stands for an unreadable one; nothing moves. */
    static String whole(String text) {
        if (text.codePoints().noneMatch(OutsideText::isHalf)) {
            return text;
        }
        var whole = new StringBuilder(text.length());
        text.codePoints().forEach(point -> whole.appendCodePoint(isHalf(point) ? 0xfffd : point));
        return whole.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
