package org.ahpsignpost.content;

import java.util.List;
import java.util.stream.Collectors;

/** The content pack is broken, so the service does not start. The message lists every problem, one a line. */
public final class ContentRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ContentProblem> problems;

    ContentRefusedException(List<ContentProblem> problems) {
        super("The content pack has " + problems.size() + (problems.size() == 1 ? " problem:" : " problems:")
                + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining()));
        this.problems = List.copyOf(problems);
    }

    public List<ContentProblem> problems() {
        return problems;
    }
}
