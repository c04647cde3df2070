package org.ahpsignpost.conversation;

import org.ahpsignpost.language.LanguageFinder;
import org.ahpsignpost.language.LanguageHint;

/** Step 3: finds the language of the message; it is never required of the person. */
final class FindLanguage implements TurnStep {

    private final LanguageFinder finder;

    FindLanguage(LanguageFinder finder) {
        this.finder = finder;
    }

    @Override
    public String name() {
        return "find-language";
    }

    @Override
    public Next take(Turn turn) {
        var conversation = turn.conversation;
        var guess = finder.find(turn.raw, new LanguageHint(conversation.language(), conversation.chosen()));
        turn.language = guess.language();
        turn.languageEvidence = guess.evidence();
        return Next.GO_ON;
    }
}
