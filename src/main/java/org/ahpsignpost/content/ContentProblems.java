package org.ahpsignpost.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers everything that is wrong with the content pack, so that it can be told at once. Not thread-safe. */
public final class ContentProblems {

    private final List<ContentProblem> found = new ArrayList<>();

    /** Notes a problem at a JSON pointer of a file. */
    public void add(ContentFile file, String pointer, String expected) {
        found.add(new ContentProblem(file.path(), file.line(pointer), pointer, expected));
    }

    /** Notes a problem with a file as a whole, or one that could not be read into a tree. */
    public void add(String path, int line, String expected) {
        found.add(new ContentProblem(path, line, "", expected));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems, by file and line. */
    public List<ContentProblem> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(ContentProblem::file).thenComparingInt(ContentProblem::line))
                .toList();
    }

    /** @throws ContentRefusedException with all problems, where there are any */
    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new ContentRefusedException(all());
        }
    }
}
