package org.ahpsignpost.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ahpsignpost.text.Words;

/**
 * A message as words, and where it may be cut in two: at words such as "and", and after a question. A sentence that merely follows
 * another mostly tells more of the same wish.
 *
 * @param words all words
 * @param cuts where a first part may end and a second begin
 */
record Parts(List<String> words, List<Cut> cuts) {

    /** The first part ends before the word {@code end}, the second begins with the word {@code begin}. */
    record Cut(int end, int begin) {}

    static Parts of(String text, Function<List<String>, List<Phrases.Hit<Boolean>>> joins) {
        var parts = new Parts(new ArrayList<>(), new ArrayList<>());
        boolean asked = false;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || endsClause(text.charAt(i))) {
                parts.add(Marks.drop(Words.of(text.substring(from, i))), joins, asked);
                asked = i < text.length() && endsQuestion(text.charAt(i));
                from = i + 1;
            }
        }
        return parts;
    }

    private void add(
            List<String> clause, Function<List<String>, List<Phrases.Hit<Boolean>>> joins, boolean afterQuestion) {
        int from = words.size();
        words.addAll(clause);
        var found = joins.apply(clause);
        // "..., and also a dietitian": the join goes with the stop before it
        boolean joined = !found.isEmpty() && found.getFirst().from() == 0;
        if (from > 0 && (joined || afterQuestion)) {
            cuts.add(new Cut(from, joined ? from + found.getFirst().to() : from));
        }
        found.stream()
                .filter(hit -> hit.from() > 0)
                .forEach(hit -> cuts.add(new Cut(from + hit.from(), from + hit.to())));
    }

    private static boolean endsQuestion(char c) {
        return c == '?' || c == '؟' || c == '？';
    }

    private static boolean endsClause(char c) {
        return switch (c) {
            case '.', ',', ';', '?', '!', '\n', '،', '؛', '؟', '۔', '।', '。', '，', '、', '；', '？', '！' -> true;
            default -> false;
        };
    }
}
