package org.ahpsignpost.plainlanguage.sentence;

import java.util.Locale;

/**
 * One word, number, address or mark of a sentence.
 *
 * @param text as it is written
 * @param lower the same in small letters
 * @param spaced whether a space stands before it
 */
public record Token(String text, String lower, Shape shape, Tag tag, boolean spaced) {

    /** What it is made of. What is no word or mark is never changed. */
    public enum Shape {
        WORD,
        /** digits and what is written together with them: 5pm, £9.90, 3-4, 20% */
        NUMBER,
        PHONE,
        LINK,
        EMAIL,
        MARK
    }

    public static Token of(String text, Shape shape, Tag tag, boolean spaced) {
        return new Token(text, text.toLowerCase(Locale.ROOT), shape, tag, spaced);
    }

    public static Token word(String text, Tag tag) {
        return of(text, Shape.WORD, tag, true);
    }

    public static Token mark(String text) {
        return of(text, Shape.MARK, Tag.MARK, false);
    }

    public Token tagged(Tag other) {
        return other == tag ? this : new Token(text, lower, shape, other, spaced);
    }

    public Token spaced(boolean other) {
        return other == spaced ? this : new Token(text, lower, shape, tag, other);
    }

    public Token written(String other) {
        return other.equals(text) ? this : of(other, shape, tag, spaced);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean is(Tag other) {
        return tag == other;
    }

    public boolean isWord() {
        return shape == Shape.WORD;
    }

    public boolean isMark() {
        return shape == Shape.MARK;
    }

    /** True for what people say aloud as words: everything but marks. */
    public boolean counts() {
        return shape != Shape.MARK;
    }

    public boolean startsWithCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** NHS, GP, MSK: two capitals or more, no small letter but a last s. */
    public boolean isAcronym() {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plural = c == 's' && i == text.length() - 1;
            if (Character.isLowerCase(c) && !plural) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= 2;
    }
}
