package org.ahpsignpost.channel.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ahpsignpost.conversation.Conversations.Answer;
import org.ahpsignpost.reply.Reply;
import org.springframework.http.HttpStatus;

/**
 * Why a message was not taken.
 *
 * @param key of the sentence that says so, without {@code page.}
 * @param retryAfterSeconds when to try again; 0 where waiting changes nothing
 * @param instead what is said instead of a reply
 */
record Trouble(
        HttpStatus status, String key, Map<String, String> arguments, int retryAfterSeconds, List<Reply> instead) {

    private static final int SOON = 5;

    /** Empty where the message was taken. */
    static Optional<Trouble> of(Answer answer) {
        return switch (answer) {
            case Answer.Answered taken -> Optional.empty();
            case Answer.EmptyMessage empty -> because(HttpStatus.BAD_REQUEST, "error.empty", Map.of(), 0);
            case Answer.TooLong tooLong ->
                because(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "error.too-long",
                        Map.of("most", Integer.toString(tooLong.mostCharacters())),
                        0);
            case Answer.TooMany tooMany ->
                because(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "error.too-many",
                        Map.of("seconds", Integer.toString(tooMany.retryAfterSeconds())),
                        tooMany.retryAfterSeconds());
            case Answer.UnknownConversation unknown ->
                Optional.of(new Trouble(HttpStatus.NOT_FOUND, "error.unknown", Map.of(), 0, unknown.instead()));
            case Answer.ExpiredConversation ended ->
                Optional.of(new Trouble(HttpStatus.GONE, "error.ended", Map.of(), 0, ended.instead()));
            case Answer.NotSaved notSaved -> Optional.of(notSaved(notSaved.instead()));
        };
    }

    static Trouble notSaved(List<Reply> instead) {
        return new Trouble(HttpStatus.SERVICE_UNAVAILABLE, "error.not-saved", Map.of(), SOON, instead);
    }

    /** Whether the conversation is gone, so that only a new one can take the message. */
    boolean gone() {
        return status == HttpStatus.NOT_FOUND || status == HttpStatus.GONE;
    }

    private static Optional<Trouble> because(
            HttpStatus status, String key, Map<String, String> arguments, int retryAfterSeconds) {
        return Optional.of(new Trouble(status, key, arguments, retryAfterSeconds, List.of()));
    }

    /** What is said instead, as a page draws it. */
    public List<Block> blocks() {
        return instead.stream().map(Block::of).toList();
    }
}
