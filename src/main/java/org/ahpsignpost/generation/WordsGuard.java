package org.ahpsignpost.generation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.labels.Language;

/** No diagnosis, no dose, no promise, by the phrases of the answer's language; whatever the sources say. */
final class WordsGuard implements Guard {

    private final Map<Language, GuardWords> words;
    private final Set<String> codes;

    WordsGuard(Map<Language, GuardWords> words) {
        this.words = words;
        var kinds = new HashSet<String>();
        words.values().forEach(known -> kinds.addAll(known.never().keySet()));
        kinds.add("no_words");
        this.codes = Set.copyOf(kinds);
    }

    @Override
    public String name() {
        return "words";
    }

    @Override
    public Set<String> codes() {
        return codes;
    }

    @Override
    public Verdict before(Ask ask) {
        return words.containsKey(ask.occasion().language()) ? Verdict.PASSED : new Verdict.Refused("no_words", false);
    }

    @Override
    public Verdict after(Draft draft) {
        var known = words.get(draft.ask().occasion().language());
        if (known == null) {
            return new Verdict.Refused("no_words", false);
        }
        List<String> said = WordRow.read(draft.text());
        for (var kind : known.never().entrySet()) {
            if (kind.getValue().stream().anyMatch(phrase -> phrase.isIn(said))) {
                return new Verdict.Refused(kind.getKey(), true);
            }
        }
        return Verdict.PASSED;
    }
}
