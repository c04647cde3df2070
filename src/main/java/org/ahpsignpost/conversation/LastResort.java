package org.ahpsignpost.conversation;

import java.util.List;
import java.util.Set;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.safety.DangerScreen;
import org.ahpsignpost.safety.SafetyReplies;
import org.ahpsignpost.safety.Screening;

/** What is said when a turn cannot be taken: true, useful, from memory, and with the right number where there is danger. */
final class LastResort {

    private final DangerScreen screen;
    private final SafetyReplies replies;

    LastResort(DangerScreen screen, SafetyReplies replies) {
        this.screen = screen;
        this.replies = replies;
    }

    /** A text that cannot be screened is taken for one that tells of danger. */
    boolean tellsOfDanger(String text) {
        try {
            return screening(text).danger();
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** Empty where the text tells of no danger. */
    List<Reply> whereDanger(String text) {
        return tellsOfDanger(text) ? instead(text) : List.of();
    }

    List<Reply> instead(String text) {
        try {
            var screening = screening(text);
            return List.of(
                    screening.danger()
                            ? replies.reply(screening, Audience.PATIENT, Language.EN, Set.of())
                            : replies.lastLine(Language.EN));
        } catch (RuntimeException e) {
            return List.of(SafetyReplies.packagedLastLine());
        }
    }

    private Screening screening(String text) {
        return screen.screen(text);
    }
}
