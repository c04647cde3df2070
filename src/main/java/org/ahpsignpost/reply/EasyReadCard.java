package org.ahpsignpost.reply;

import java.util.List;

/** An Easy Read answer: one idea a line, each with a drawing to its left. */
public record EasyReadCard(List<Line> lines) implements Card {

    public EasyReadCard {
        lines = List.copyOf(lines);
    }

    /**
     * One idea.
     *
     * @param text one short sentence
     * @param picture the keyword of a drawing, from the list in {@code knowledge/easy}
     */
    public record Line(String text, String picture) {}
}
