package org.ahpsignpost.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.language.LanguageFinder;
import org.ahpsignpost.language.LanguageHint;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.safety.DangerScreen;
import org.ahpsignpost.safety.SafetyReplies;
import org.ahpsignpost.safety.Screening;

/** What is said when a turn cannot be taken: true, useful, from memory, and with the right number where there is danger. */
final class LastResort {

    private final DangerScreen screen;
    private final SafetyReplies replies;
    private final LanguageFinder languages;

    LastResort(DangerScreen screen, SafetyReplies replies, LanguageFinder languages) {
        this.screen = screen;
        this.replies = replies;
        this.languages = languages;
    }

    /** A text that cannot be screened is taken for one that tells of danger. */
    boolean tellsOfDanger(String text) {
        try {
            return screening(text).danger();
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** The danger the text tells of; empty where it tells of none, or cannot be screened. */
    Optional<Screening> danger(String text) {
        try {
            return Optional.of(screening(text)).filter(Screening::danger);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The language the text is most likely in, as far as it alone tells; English where that cannot be found. */
    Language language(String text) {
        try {
            return languages.find(text, new LanguageHint(null, null)).language();
        } catch (RuntimeException e) {
            return Language.EN;
        }
    }

    /** Empty where the text tells of no danger. */
    List<Reply> whereDanger(String text) {
        return tellsOfDanger(text) ? instead(text) : List.of();
    }

    List<Reply> instead(String text) {
        try {
            var screening = screening(text);
            var language = language(text);
            return List.of(
                    screening.danger()
                            ? replies.reply(screening, Audience.PATIENT, language, Set.of())
                            : replies.lastLine(language));
        } catch (RuntimeException e) {
            return List.of(SafetyReplies.packagedLastLine());
        }
    }

    private Screening screening(String text) {
        return screen.screen(text);
    }
}
