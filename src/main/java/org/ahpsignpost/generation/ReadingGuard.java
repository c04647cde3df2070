package org.ahpsignpost.generation;

import java.util.Locale;
import java.util.Set;
import org.ahpsignpost.generation.Ask.Passage;
import org.ahpsignpost.plainlanguage.ReadingMeter;

/** The answer is plain enough. Names of the sources are not counted: nobody can choose an easier one. */
final class ReadingGuard implements Guard {

    private static final String SHORT = "it";

    private final ReadingMeter meter;

    ReadingGuard(ReadingMeter meter) {
        this.meter = meter;
    }

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public Set<String> codes() {
        return Set.of("reading");
    }

    @Override
    public Verdict before(Ask ask) {
        return Verdict.PASSED;
    }

    @Override
    public Verdict after(Draft draft) {
        String text = Contacts.TOKEN.matcher(draft.text()).replaceAll(" ").toLowerCase(Locale.ROOT);
        for (Passage source : draft.cited()) {
            String name = source.name().toLowerCase(Locale.ROOT);
            text = name.isBlank() ? text : text.replace(name, SHORT);
        }
        return Verdict.passIf(meter.keepsBar(text, draft.ask().occasion().language()), "reading");
    }
}
