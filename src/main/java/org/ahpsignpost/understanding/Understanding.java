package org.ahpsignpost.understanding;

import java.util.List;
import java.util.Optional;
import org.ahpsignpost.dialogue.Option;
import org.ahpsignpost.labels.Language;

/** Finds what a message means. Works on text from which personal data was removed. Thread-safe. */
public interface Understanding {

    /** The readings of a message, the likeliest first; empty where the message has no words or the language has no examples. */
    List<Guess> wish(String text, Language language);

    /**
     * Another wish beside the likeliest one: "a physio for my back and also a dietitian". Both parts of the message must be sure of
     * their wish by themselves.
     *
     * @param first the likeliest reading of the whole message
     */
    Optional<Guess> secondWish(String text, Language language, Guess first);

    /** Whether there are examples in that language; without them the English ones serve, for what they are worth. */
    boolean speaks(Language language);

    /** What the message says beside the wish. */
    Details details(String text, Language language);

    /** The age in a message that answers "how old?": a bare number counts. */
    Optional<Integer> age(String text, Language language);

    /** The command that the whole message is; empty where it is none. */
    Optional<Command> command(String text, Language language);

    /**
     * Which option was picked: by its value, its words, its number ("2", "the second one"), or yes and no.
     *
     * @param words what a person reads for an option, in the same language
     * @return the option's value
     */
    Optional<String> pick(
            String text, Language language, List<Option> options, java.util.function.Function<Option, String> words);

    /** How many words of the message may tell of a wish: neither common words nor details nor numbers. */
    int wishWords(String text, Language language);
}
