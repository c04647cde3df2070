package org.ahpsignpost.safety;

import java.util.Collection;

/** All phrases of one language, by the atom they begin with, so that most are never looked at. */
final class PhraseBook {

    private final Phrase[][] byFirstAtom;
    private final int groupCount;

    PhraseBook(Collection<Phrase> phrases, int atomCount, int groupCount) {
        this.groupCount = groupCount;
        byFirstAtom = new Phrase[atomCount][];
        for (int atom = 0; atom < atomCount; atom++) {
            int first = atom;
            byFirstAtom[atom] =
                    phrases.stream().filter(p -> p.atoms()[0] == first).toArray(Phrase[]::new);
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
