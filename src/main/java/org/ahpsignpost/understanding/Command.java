package org.ahpsignpost.understanding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ahpsignpost.labels.Topic;
import org.jspecify.annotations.Nullable;

/** Something a person tells us to do, in few words and nothing else. Most have a topic of the closed list. */
public enum Command {
    REPEAT(Topic.REPEAT),
    SIMPLIFY(Topic.SIMPLIFY),
    PERSON(Topic.HUMAN_HANDOFF),
    LANGUAGE(Topic.LANGUAGE_SWITCH),
    WHAT_YOU_KNOW(Topic.PRIVACY_DATA),
    FORGET_ME(Topic.DELETE_DATA),
    WHY(null),
    START_AGAIN(null);

    private final @Nullable Topic topic;

    Command(@Nullable Topic topic) {
        this.topic = topic;
    }

    public Optional<Topic> topic() {
        return Optional.ofNullable(topic);
    }

    /** The command that a topic stands for, where it stands for one. */
    public static Optional<Command> of(Topic topic) {
        return Arrays.stream(values()).filter(command -> command.topic == topic).findFirst();
    }

    /** Reads the name used in {@code commands/<language>.yaml}, such as {@code what-you-know}. */
    static Optional<Command> named(String name) {
        return Arrays.stream(values())
                .filter(command ->
                        command.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst();
    }
}
