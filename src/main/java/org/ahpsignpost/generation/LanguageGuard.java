package org.ahpsignpost.generation;

import java.util.Set;
import org.ahpsignpost.language.LanguageFinder;
import org.ahpsignpost.language.LanguageHint;

/** The answer is in the language that was asked for. */
final class LanguageGuard implements Guard {

    private final LanguageFinder finder;

    LanguageGuard(LanguageFinder finder) {
        this.finder = finder;
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Set<String> codes() {
        return Set.of("language");
    }

    @Override
    public Verdict after(Draft draft) {
        String text = Contacts.TOKEN.matcher(draft.text()).replaceAll(" ");
        var found = finder.find(text, LanguageHint.NONE).language();
        return Verdict.passIf(found == draft.ask().occasion().language(), "language");
    }
}
