package org.ahpsignpost.content;

/**
 * One thing that is wrong in the content pack, told so that a content designer can mend it.
 *
 * @param file path inside the pack
 * @param line from 1
 * @param key where in the file, as a JSON pointer; empty for the whole file
 * @param expected what is wrong and what was expected instead
 */
public record ContentProblem(String file, int line, String key, String expected) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + (key.isEmpty() ? "" : key + ": ") + expected;
    }
}
