package org.ahpsignpost.plainlanguage.sentence;

import java.util.ArrayList;
import java.util.List;

/** One sentence as tagged tokens. Never changes: what rewrites it makes another. */
public record Sentence(List<Token> tokens) {

    /** What begins a point of a list. */
    public static final String POINT = "-";

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public int size() {
        return tokens.size();
    }

    public Token at(int i) {
        return tokens.get(i);
    }

    public List<Token> part(int from, int to) {
        return tokens.subList(from, to);
    }

    /** Tokens that are no marks. */
    public int words() {
        return (int) tokens.stream().filter(Token::counts).count();
    }

    /** The place of the first token with that word at or behind a place; -1 where there is none. */
    public int find(String word, int from) {
        for (int i = from; i < size(); i++) {
            if (at(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    public boolean has(String word) {
        return find(word, 0) >= 0;
    }

    /** The index behind the last token that is not an end mark. */
    public int end() {
        int end = size();
        while (end > 0 && at(end - 1).isMark() && ".!?".contains(at(end - 1).text())) {
            end--;
        }
        return end;
    }

    /** Whether it is one point of a list, under a line that ends with a colon. */
    public boolean isPoint() {
        return !tokens.isEmpty()
                && tokens.getFirst().isMark()
                && tokens.getFirst().is(POINT);
    }

    /** As it is written. */
    public String text() {
        var text = new StringBuilder();
        for (Token token : tokens) {
            if (token.spaced() && !text.isEmpty()) {
                text.append(' ');
            }
            text.append(token.text());
        }
        return text.toString();
    }

    /** A sentence of these tokens: a capital at its start, its marks in order, one full stop where no end mark stands. */
    public static Sentence whole(List<Token> parts) {
        var tokens = new ArrayList<Token>();
        for (Token token : parts) {
            boolean stray =
                    token.isMark() && ",;:".contains(token.text()) && (tokens.isEmpty() || isPause(tokens.getLast()));
            if (!stray) {
                tokens.add(token);
            }
        }
        while (!tokens.isEmpty() && isPause(tokens.getLast())) {
            tokens.removeLast();
        }
        if (tokens.isEmpty()) {
            return new Sentence(tokens);
        }
        if (!tokens.getLast().isMark() || !".!?".contains(tokens.getLast().text())) {
            while (isPause(tokens.getLast())) {
                tokens.removeLast();
            }
            tokens.add(Token.mark("."));
        }
        return new Sentence(capital(tokens));
    }

    /** The tokens with a capital at their start. */
    public static List<Token> capital(List<Token> tokens) {
        var with = new ArrayList<>(tokens);
        if (!with.isEmpty()) {
            with.set(0, capital(with.getFirst()));
        }
        return with;
    }

    private static boolean isPause(Token token) {
        return token.isMark() && ",;:-\u2013\u2014".contains(token.text());
    }

    private static Token capital(Token first) {
        String text = first.text();
        boolean small = first.isWord() && Character.isLowerCase(text.charAt(0));
        return small ? first.written(Character.toUpperCase(text.charAt(0)) + text.substring(1)) : first;
    }
}
