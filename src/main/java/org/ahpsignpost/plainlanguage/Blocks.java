package org.ahpsignpost.plainlanguage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Parts a text into paragraphs, list items, headings, and lines that are no sentences and stay as they are. */
final class Blocks {

    /**
     * @param lead what stands before the words and stays: a bullet, a number
     * @param words what is to be made plain; empty where nothing is
     */
    record Block(Kind kind, String lead, String words) {}

    enum Kind {
        PARAGRAPH,
        /** a list item or a heading: plain words, but no sentence of its own */
        LINE,
        /** a blank line, or a row of a table */
        AS_IT_IS
    }

    private static final Pattern MARKUP = Pattern.compile("<(?:/?[a-zA-Z][a-zA-Z0-9]{0,20})[^<>]{0,2000}>");
    private static final Pattern BULLET =
            Pattern.compile("\\s{0,12}(?:[-*\u2022\u2023\u25aa\u00b7]|\\d{1,2}[.)]|[a-z][.)])\\s+");
    private static final int MOST_HEADING_WORDS = 9;

    private Blocks() {}

    static List<Block> of(String text) {
        var blocks = new ArrayList<Block>();
        for (String line : joined(isMarkup(text) ? plain(text) : text)) {
            blocks.add(block(line));
        }
        return blocks;
    }

    private static boolean isMarkup(String text) {
        return text.indexOf('<') >= 0 && MARKUP.matcher(text).find();
    }

    private static Block block(String line) {
        boolean row = line.indexOf('\t') >= 0 || line.indexOf('|') != line.lastIndexOf('|');
        if (line.isBlank() || row) {
            return new Block(Kind.AS_IT_IS, line, "");
        }
        var bullet = BULLET.matcher(line);
        boolean item = bullet.lookingAt();
        String lead = item ? line.substring(0, bullet.end()) : "";
        String words = line.substring(lead.length()).strip();
        boolean sentence = ".!?:;".indexOf(words.isEmpty() ? '.' : words.charAt(words.length() - 1)) >= 0;
        boolean shortLine = words.split("\\s+", MOST_HEADING_WORDS + 2).length <= MOST_HEADING_WORDS;
        return new Block(sentence || (!item && !shortLine) ? Kind.PARAGRAPH : Kind.LINE, lead, words);
    }

    /** Lines that a sentence was broken over are one again. */
    private static List<String> joined(String text) {
        var lines = new ArrayList<String>();
        for (String line : text.split("\\R", -1)) {
            boolean goesOn = !lines.isEmpty() && continues(lines.getLast(), line);
            if (goesOn) {
                lines.set(lines.size() - 1, lines.getLast().stripTrailing() + " " + line.strip());
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean continues(String before, String line) {
        String end = before.stripTrailing();
        String begin = line.stripLeading();
        return !end.isEmpty()
                && !begin.isEmpty()
                && ".!?:;".indexOf(end.charAt(end.length() - 1)) < 0
                && Character.isLowerCase(begin.charAt(0))
                && !BULLET.matcher(line).lookingAt();
    }

    /** HTML as text: blocks become lines, list items get a bullet, and where a link leads stands behind its words. */
    private static String plain(String html) {
        var text = new StringBuilder();
        Jsoup.parse(html).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.text());
                } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                    newLine(text);
                    text.append(element.nameIs("li") ? "- " : "");
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    if (element.nameIs("a")
                            && isAddress(element.attr("href"))
                            && !element.text().contains(element.attr("href"))) {
                        text.append(" (").append(element.attr("href")).append(')');
                    }
                    if (element.nameIs("td") || element.nameIs("th")) {
                        text.append('\t');
                    } else if (element.isBlock()) {
                        newLine(text);
                    }
                }
            }
        });
        return text.toString().strip();
    }

    private static boolean isAddress(String href) {
        return href.startsWith("http://") || href.startsWith("https://");
    }

    private static void newLine(StringBuilder text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }
}
