package org.ahpsignpost.conversation;

import org.ahpsignpost.labels.Language;
import org.ahpsignpost.language.LanguageFinder;
import org.ahpsignpost.language.LanguageHint;
import org.ahpsignpost.language.LanguageNames;
import org.ahpsignpost.text.Words;

/** Step 3: finds the language of the message; it is never required of the person, who may ask for one by its name at any time. */
final class FindLanguage implements TurnStep {

    /** A message of fewer words tells too little of its language to be sure, */
    private static final int SHORT = 3;

    private static final int LONGEST_SHORT = 80;

    /** unless the words themselves are so telling. */
    private static final double SURE = 0.8;

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
        // before the first message nothing is known of the person's language
        var earlier = conversation.turns() == 0 ? null : conversation.language();
        var guess = finder.find(turn.raw, new LanguageHint(earlier, conversation.chosen()));
        turn.language = guess.language();
        turn.languageEvidence = guess.evidence();
        turn.languageUnsure =
                earlier == null && guess.language() != Language.EN && guess.confidence() < SURE && isShort(turn.raw);
        return Next.GO_ON;
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST_SHORT && Words.of(text).size() < SHORT;
    }
}
