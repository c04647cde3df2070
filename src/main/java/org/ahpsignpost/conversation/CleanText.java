package org.ahpsignpost.conversation;

/**
 * Takes out of a message what no person wrote to be read: control characters, direction overrides that would turn our page's text
 * around, halves of surrogate pairs. Everything a person can read stays as it is.
 */
final class CleanText {

    private CleanText() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f) {
                return cleaned(text);
            }
        }
        return text.strip();
    }

    private static String cleaned(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            if (point == '\n' || point == '\t') {
                clean.append((char) point);
            } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                clean.append('\ufffd');
            } else if (!Character.isISOControl(point) && !turnsDirection(point)) {
                clean.appendCodePoint(point);
            } else if (point == '\r') {
                clean.append('\n');
            }
        });
        return clean.toString().strip();
    }

    private static boolean turnsDirection(int point) {
        return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069) || point == 0xfeff;
    }
}
