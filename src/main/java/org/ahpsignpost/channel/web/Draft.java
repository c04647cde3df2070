package org.ahpsignpost.channel.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form.
 *
 * @param formId the form's own id
 * @param text what the person has written; empty at first
 * @param language the language the person chose; null where they have not
 */
record Draft(
        String formId,
        String text,
        Audience audience,
        @Nullable Language language) {

    private static final Pattern FORM_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Enough to tell two texts of one form apart, too little to find a text again from what is stored. */
    private static final int TEXT_MARK = 0xFFFF;

    static Draft blank(FormIds ids, @Nullable Language language) {
        return new Draft(ids.next(), "", Audience.PATIENT, language);
    }

    static Draft sent(
            FormIds ids,
            @Nullable String formId,
            @Nullable String text,
            Audience audience,
            @Nullable Language language) {
        String id = formId != null && FORM_ID.matcher(formId).matches() ? formId : ids.next();
        return new Draft(id, text == null ? "" : text, audience, language);
    }

    /**
     * The same form with the same text is the same message. Another text is another message: someone went back in the
     * browser and wrote something else.
     */
    String messageId() {
        return formId + String.format(Locale.ROOT, "-%04x", text.hashCode() & TEXT_MARK);
    }

    /** The conversation this form opens; sending the form twice opens one. */
    String conversationId() {
        String name = "web\n" + formId + "\n" + audience;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
