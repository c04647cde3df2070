package org.ahpsignpost.safety;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** All phrases of one language, by the atom they begin with, so that most are never looked at. */
final class PhraseBook {

    private final Phrase[][] byFirstAtom;
    private final int groupCount;

    PhraseBook(Collection<Phrase> phrases, int atomCount, int groupCount) {
        this.groupCount = groupCount;
        byFirstAtom = new Phrase[atomCount][];
        var grouped = phrases.stream().collect(Collectors.groupingBy(phrase -> phrase.atoms()[0]));
        for (int atom = 0; atom < atomCount; atom++) {
            byFirstAtom[atom] = grouped.getOrDefault(atom, List.of()).toArray(Phrase[]::new);
        }
    }

    Hits find(Reading reading) {
        var hits = new Hits(groupCount);
        for (int word = 0; word < reading.count; word++) {
            for (int atom : reading.atoms[word]) {
                for (Phrase phrase : byFirstAtom[atom]) {
                    int end = phrase.endAt(reading, word);
                    if (end >= 0) {
                        hits.add(phrase.group(), word, end);
                    }
                }
            }
        }
        return hits;
    }
}
