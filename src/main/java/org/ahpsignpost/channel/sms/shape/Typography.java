package org.ahpsignpost.channel.sms.shape;

import org.ahpsignpost.labels.Language;

/**
 * Signs that print well and cost a segment. In English they become the plain ones of the GSM alphabet; in every other language the
 * text stays letter for letter as it is, because there such a sign can be part of a word.
 */
final class Typography {

    private Typography() {}

    static String plain(String text, Language language) {
        return language == Language.EN ? english(text) : text;
    }

    private static String english(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '‘', '’', '‛', '′', 'ʼ', '`', '´' -> plain.append('\'');
                case '“', '”', '„', '″', '«', '»' -> plain.append('"');
                case '–', '—', '‐', '‑', '‒', '−' -> plain.append('-');
                case '…' -> plain.append("...");
                case '•', '·' -> plain.append('-');
                case '\t', '\u00A0', '\u2007', '\u2009', '\u202F', '\u2002', '\u2003' -> plain.append(' ');
                case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E', '\u200F' -> {}
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }
}
