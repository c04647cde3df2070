package org.ahpsignpost.safety;

import java.util.Set;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.SafetyCategory;
import org.ahpsignpost.reply.Reply;

/**
 * The fixed replies to danger. Never generated; the action line stands first and the text has at most 60 words. A language
 * without a reply gets the English one. Thread-safe.
 */
public interface SafetyReplies {

    /**
     * The reply to a danger.
     *
     * @param needs what the person has told about access: {@code bsl}, {@code deaf}, {@code text_only}, {@code cannot_speak};
     *     anything else is passed over
     * @throws IllegalArgumentException where the screening found no danger
     */
    Reply reply(Screening danger, Audience audience, Language language, Set<String> needs);

    /**
     * One short line for the turns after an alarm.
     *
     * @throws IllegalArgumentException where the category is none
     */
    Reply reminder(SafetyCategory held, Language language);

    /** All ways to help in one text, for when anything is broken. */
    Reply lastLine(Language language);

    /** The last line as it travels in the jar, for when the content pack could not be loaded. In memory after the first call. */
    static Reply packagedLastLine() {
        return PackagedLastLine.reply();
    }
}
