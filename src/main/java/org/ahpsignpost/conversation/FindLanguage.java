package org.ahpsignpost.conversation;

import org.ahpsignpost.language.LanguageFinder;
import org.ahpsignpost.language.LanguageHint;
import org.ahpsignpost.language.LanguageNames;

/** Step 3: finds the language of the message; it is never required of the person, who may ask for one by its name at any time. */
final class FindLanguage implements TurnStep {

    private final LanguageFinder finder;
    private final LanguageNames names;

    FindLanguage(LanguageFinder finder, LanguageNames names) {
        this.finder = finder;
        this.names = names;
    }

    @Override
    public String name() {
        return "find-language";
    }

    @Override
    public Next take(Turn turn) {
        var asked = names.asked(turn.raw);
        if (asked.isPresent()) {
            turn.choose(asked.get());
            return Next.GO_ON;
        }
        var conversation = turn.conversation;
        var guess = finder.find(turn.raw, new LanguageHint(conversation.language(), conversation.chosen()));
        turn.language = guess.language();
        turn.languageEvidence = guess.evidence();
        return Next.GO_ON;
    }
}
