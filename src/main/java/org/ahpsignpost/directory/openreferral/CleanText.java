package org.ahpsignpost.directory.openreferral;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes plain text of what a directory says: no markup, no control or direction-changing characters, no runs of space, no more than a
 * set length. What is left is still somebody else's text, to be shown and never obeyed.
 */
final class CleanText {

    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<(script|style)\\b[^>]{0,500}>.*?</\\1\\s{0,20}>|<!--.*?-->");
    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|/p|/div|/li|/h[1-6])\\b[^<>]{0,200}>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]{0,2000}>");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,6});");

    private CleanText() {}

    /** The text, or null where nothing is left of it. */
    static @Nullable String of(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        // far more than is kept, so that no text however long costs much
        String some = text.length() > 20 * longest ? text.substring(0, 20 * longest) : text;
        String bare = strip(some);
        if (bare.indexOf('&') >= 0) {
            bare = strip(decode(bare));
        }
        String tidy = tidy(bare);
        return tidy.isEmpty() ? null : cut(tidy, longest);
    }

    private static String strip(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        String seen = UNSEEN.matcher(text).replaceAll(" ");
        String broken = BREAK.matcher(seen).replaceAll(" ");
        return TAG.matcher(broken).replaceAll("");
    }

    private static String decode(String text) {
        return ENTITY.matcher(text).replaceAll(match -> {
            String name = match.group(1);
            String letter = switch (name) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                case "apos", "rsquo", "lsquo" -> "'";
                case "pound" -> "£";
                case "ndash" -> "–";
                case "nbsp" -> " ";
                default -> name.charAt(0) == '#' ? character(name) : match.group();
            };
            return java.util.regex.Matcher.quoteReplacement(letter);
        });
    }

    private static String character(String entity) {
        boolean hex = entity.length() > 1 && entity.charAt(1) == 'x';
        try {
            int code = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static String tidy(String text) {
        var kept = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (isSafe(c)) {
                if (space && !kept.isEmpty()) {
                    kept.append(' ');
                }
                space = false;
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    /** The two joiners stay: Urdu, Bangla, Panjabi and Gujarati are misspelt without them. */
    private static boolean isSafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> c == 0x200C || c == 0x200D;
            default -> true;
        };
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest - 1);
        if (end < longest / 2) {
            end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        }
        return text.substring(0, end) + "…";
    }
}
