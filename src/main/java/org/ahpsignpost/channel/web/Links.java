package org.ahpsignpost.channel.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ahpsignpost.reply.Card;
import org.jspecify.annotations.Nullable;

/**
 * Makes links of a card's own fields; null where a field is no address a browser can follow. Nothing is guessed out of running
 * text.
 */
final class Links {

    /** A number at the front, as people write it: "0116 496 0123", "111, option 2". */
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\+?[0-9][0-9 ()-]{1,24})");

    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,255}");

    public @Nullable String call(@Nullable String number) {
        if (number == null) {
            return null;
        }
        var found = NUMBER.matcher(number);
        if (!found.lookingAt()) {
            return null;
        }
        String digits = found.group(1).replaceAll("[^0-9+]", "");
        return digits.length() < 3 ? null : "tel:" + digits;
    }

    /** Web addresses only, so that no other kind of address becomes something to press. */
    public @Nullable String web(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String start = address.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://") ? address : null;
    }

    public @Nullable String email(@Nullable String address) {
        return address != null && EMAIL.matcher(address).matches() ? "mailto:" + address : null;
    }

    /** A number to text gets no link: some are dialled in an app of their own, where a link would lead astray. */
    public @Nullable String contact(Card.Contact contact) {
        return switch (contact.how()) {
            case "call" -> call(contact.value());
            case "web" -> web(contact.value());
            default -> null;
        };
    }
}
