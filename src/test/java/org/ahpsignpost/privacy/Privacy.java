package org.ahpsignpost.privacy;

import java.nio.file.Path;
import java.util.List;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;

/** The remover with the real cue words, made once for all tests. */
final class Privacy {

    static final ContentPack PACK = ContentPack.load(ContentSource.folder(Path.of("conversations")));
    static final PersonalData REMOVER = with(List.of());

    private Privacy() {}

    static PersonalData with(List<String> ourNumbers) {
        var numbers = new java.util.ArrayList<>(LexiconReader.publicNumbers(PACK));
        numbers.addAll(ourNumbers);
        return new PersonalDataRemover(LexiconReader.read(PACK), numbers);
    }

    static String redacted(String text) {
        return REMOVER.remove(text).redactedText();
    }

    /** What was found, as "TYPE:text" in order. */
    static List<String> found(String text) {
        return REMOVER.remove(text).entities().stream()
                .map(entity -> entity.type() + ":" + slice(text, entity))
                .toList();
    }

    static String slice(String text, Entity entity) {
        int start = text.offsetByCodePoints(0, entity.start());
        return text.substring(start, text.offsetByCodePoints(start, entity.end() - entity.start()));
    }
}
