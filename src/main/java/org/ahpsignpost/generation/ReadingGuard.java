package org.ahpsignpost.generation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.generation.Ask.Passage;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.plainlanguage.ReadingBar;

/** The answer is plain enough. Names of the sources are not counted: nobody can choose an easier one. */
final class ReadingGuard implements Guard {

    private static final String SHORT = "it";

    private final Map<Language, ReadingBar> bars;

    ReadingGuard(Map<Language, ReadingBar> bars) {
        this.bars = bars;
    }

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public Set<String> codes() {
        return Set.of("reading", "no_bar");
    }

    @Override
    public Verdict before(Ask ask) {
        return bars.containsKey(ask.occasion().language()) ? Verdict.PASSED : new Verdict.Refused("no_bar", false);
    }

    @Override
    public Verdict after(Draft draft) {
        var bar = bars.get(draft.ask().occasion().language());
        if (bar == null) {
            return new Verdict.Refused("no_bar", false);
        }
        String text = Contacts.TOKEN.matcher(draft.text()).replaceAll(" ").toLowerCase(Locale.ROOT);
        for (Passage source : draft.cited()) {
            String name = source.name().toLowerCase(Locale.ROOT);
            text = name.isBlank() ? text : text.replace(name, SHORT);
        }
        return Verdict.passIf(bar.passes(text), "reading");
    }
}
