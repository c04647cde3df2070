package org.ahpsignpost.generation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links, telephone numbers and e-mail addresses: found in a text, put away behind tokens such as {@code [[LINK-1]]} before a model sees
 * it, and brought back after. A model that never saw a number cannot get it wrong. One for each ask; not thread-safe.
 */
final class Contacts {

    /** Tokens as they stand in texts. */
    static final Pattern TOKEN = Pattern.compile("\\[\\[([A-Z]{1,10}-\\d{1,4})]]");

    private static final String EMAIL = "(?<email>[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,200}\\.[\\p{L}]{2,20})";

    private static final String LINK = "(?<link>(?:[a-z][a-z0-9+.-]{1,15}://|www\\.)[^\\s<>\"')\\]]{1,500}"
            + "|(?<![\\p{L}\\p{N}@.-])(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}"
            + "(?:uk|com|org|net|info|io|co|gov|nhs|eu|de|fr|me|app|health|care|ly|xyz|biz|online|site)"
            + "(?![\\p{L}\\p{N}])(?:/[^\\s<>\"')\\]]{0,400})?)";

    /** A plus or digits, with at most two joining signs between two digits; the end of a price is none. */
    private static final String PHONE =
            "(?<![\\p{Nd}£$€])(?<!\\p{Nd},)(?<phone>\\+?\\(?\\p{Nd}(?:[ \\u00a0().\\u2010-\\u2015/-]{0,2}\\p{Nd}){2,24})";

    private static final Pattern ANY = Pattern.compile(EMAIL + "|" + LINK + "|" + PHONE, Pattern.CASE_INSENSITIVE);

    /** Fewer digits are a year, a count or a time. */
    private static final int FEWEST_DIGITS = 5;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> tokens = new LinkedHashMap<>();

    /** Whether a contact stands in the text as it is. */
    static boolean isIn(String text) {
        return ANY.matcher(text).results().anyMatch(Contacts::isContact);
    }

    /** The text with tokens; the same contact gets the same token. Brackets that look like tokens already are taken out. */
    String putAway(String text) {
        String without = text.replace("[[", "[").replace("]]", "]");
        return ANY.matcher(without)
                .replaceAll(found -> Matcher.quoteReplacement(isContact(found) ? token(found) : found.group()));
    }

    /** The text with the contacts in place of their tokens; a token we did not give stays as it is. */
    String bringBack(String text) {
        return TOKEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    private static boolean isContact(MatchResult found) {
        String phone = found.group("phone");
        if (phone == null) {
            return true;
        }
        long digits = phone.codePoints().filter(Character::isDigit).count();
        boolean emergency = phone.equals("999") || phone.equals("111");
        boolean shortCode = digits == 3 && (phone.startsWith("10") || phone.startsWith("11"));
        return !emergency && (digits >= FEWEST_DIGITS || shortCode);
    }

    private String token(MatchResult found) {
        String value = found.group();
        String kind = found.group("email") != null ? "EMAIL" : found.group("link") != null ? "LINK" : "PHONE";
        // a full stop behind a link ends the sentence
        String trailing = kind.equals("LINK") ? value.replaceFirst("^.*?([.,;:!?]*)$", "$1") : "";
        String kept = value.substring(0, value.length() - trailing.length());
        String token = tokens.computeIfAbsent(kept, contact -> kind + "-" + (tokens.size() + 1));
        values.put(token, kept);
        return "[[" + token + "]]" + trailing;
    }
}
