package org.ahpsignpost.equity;

import java.util.List;

/**
 * One optional question about the person.
 *
 * @param id the last part of its key among the messages
 * @param groups its answers; one group without a name where they are not grouped
 */
public record Question(String id, List<Group> groups) {

    /** The answer of someone who would rather not say, which is not the same as skipping. */
    public static final String RATHER_NOT = "rather-not";

    public Question {
        groups = List.copyOf(groups);
    }

    /** @param name empty where the answers are not grouped */
    public record Group(String name, List<String> answers) {
        public Group {
            answers = List.copyOf(answers);
        }
    }

    boolean takes(String answer) {
        return answer.equals(RATHER_NOT)
                || groups.stream().anyMatch(group -> group.answers().contains(answer));
    }
}
