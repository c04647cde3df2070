package org.ahpsignpost.generation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.generation.Figures.Figure;
import org.ahpsignpost.generation.Figures.Line;
import org.ahpsignpost.labels.Language;

/**
 * Every number, price, day and time stands in a source the answer cites, with the same unit; and where every sentence of the sources with
 * that figure says "not", "only" or "must", so does the answer's. A "not" that no such sentence has is refused too.
 */
final class FigureGuard implements Guard {

    private static final String NOT = "not";

    private final Map<Language, GuardWords> words;

    FigureGuard(Map<Language, GuardWords> words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "figure";
    }

    @Override
    public Set<String> codes() {
        return Set.of("figure", "condition");
    }

    @Override
    public Verdict after(Draft draft) {
        var known = words.get(draft.ask().occasion().language());
        if (known == null) {
            return new Verdict.Refused("figure", false);
        }
        var figures = new Figures(known);
        List<Line> sources = draft.cited().stream()
                .flatMap(source -> figures.lines(source.all()).stream())
                .toList();
        for (Line said : figures.lines(draft.text())) {
            for (Figure figure : said.figures()) {
                List<Line> origin = sources.stream()
                        .filter(line -> line.figures().stream().anyMatch(figure::isBorneOutBy))
                        .toList();
                if (origin.isEmpty()) {
                    return new Verdict.Refused("figure", true);
                }
                if (!keeps(known, said, origin)) {
                    return new Verdict.Refused("condition", true);
                }
            }
        }
        return Verdict.PASSED;
    }

    private static boolean keeps(GuardWords known, Line said, List<Line> origin) {
        return known.keep().entrySet().stream().allMatch(kind -> {
            boolean has = isIn(kind.getValue(), said);
            if (!has) {
                return !origin.stream().allMatch(line -> isIn(kind.getValue(), line));
            }
            return !kind.getKey().equals(NOT) || origin.stream().anyMatch(line -> isIn(kind.getValue(), line));
        });
    }

    private static boolean isIn(List<WordRow> words, Line line) {
        return words.stream().anyMatch(word -> word.isIn(line.words()));
    }
}
