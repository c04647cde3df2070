package org.ahpsignpost.channel.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.conversation.Conversations.Answer;
import org.ahpsignpost.conversation.TurnReply;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.messages.Messages;
import org.ahpsignpost.reply.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The REST channel that Rasa clients speak (rasa.com/docs, "REST channel"): a sender and a message in, a list of messages
 * out. A button's payload comes back as an ordinary message. What cannot be taken is answered in words, not with an error.
 */
@RestController
class RasaController {

    private static final int LONGEST_SENDER = 200;

    /** A sender whose conversation has ended gets the next; ended ones are deleted long before this many. */
    private static final int MOST_CONVERSATIONS = 200;

    private final Conversations conversations;
    private final Messages messages;

    RasaController(Conversations conversations, Messages messages) {
        this.conversations = conversations;
        this.messages = messages;
    }

    /** Rasa clients send more fields than we need ({@code metadata}, {@code input_channel}). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FromSender(@Nullable String sender, @Nullable String message) {

        /** Leaves the person's words out. */
        @Override
        public String toString() {
            return "FromSender";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToRecipient(
            String recipient_id,
            String text,
            @Nullable List<Button> buttons,
            @Nullable Map<String, Object> custom) {}

    record Button(String title, String payload) {}

    @Operation(summary = "Send a message as Rasa clients do")
    @PostMapping(
            path = "/webhooks/rest/webhook",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    List<ToRecipient> say(@RequestBody FromSender from) {
        if (from.sender() == null || !OutsideText.isId(from.sender(), LONGEST_SENDER)) {
            throw new BadFieldException("sender", "problem.sender");
        }
        String sender = from.sender();
        String text = from.message() == null ? "" : withoutSlash(from.message());
        return switch (answer(sender, text)) {
            case Answer.Answered answered -> replies(sender, answered.reply());
            case Answer.NotSaved notSaved -> words(sender, notSaved.instead());
            case Answer.EmptyMessage empty -> words(sender, "problem.empty-message", Map.of());
            case Answer.TooLong tooLong ->
                words(sender, "problem.message-too-long", Map.of("most", Integer.toString(tooLong.mostCharacters())));
            case Answer.TooMany tooMany -> words(sender, "problem.too-many-messages", Map.of());
            case Answer.UnknownConversation unknown -> unanswered(sender, unknown.instead());
            case Answer.ExpiredConversation expired -> unanswered(sender, expired.instead());
        };
    }

    private Answer answer(String sender, String text) {
        Answer answer = new Answer.UnknownConversation(List.of());
        for (int number = 0; number < MOST_CONVERSATIONS; number++) {
            String id = conversationId(sender, number);
            answer = conversations.say(id, null, text);
            if (answer instanceof Answer.UnknownConversation) {
                conversations.openAs(id, Channel.API, Audience.PATIENT, null);
                answer = conversations.say(id, null, text);
            }
            if (!(answer instanceof Answer.ExpiredConversation)) {
                return answer;
            }
        }
        return answer;
    }

    /** The sender's name is the client's own; it never becomes our id as it is, and never meets an id of another channel. */
    private static String conversationId(String sender, int number) {
        String name = "rasa\n" + number + "\n" + sender;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** A button's payload may come back with Rasa's leading slash. */
    private static String withoutSlash(String message) {
        return message.startsWith("/") ? message.substring(1) : message;
    }

    private List<ToRecipient> replies(String sender, TurnReply turn) {
        var out = new ArrayList<ToRecipient>();
        for (Reply reply : turn.replies()) {
            var buttons = reply.choices().stream()
                    .map(choice -> new Button(choice.label(), choice.value()))
                    .toList();
            boolean last = out.size() == turn.replies().size() - 1;
            out.add(new ToRecipient(
                    sender, reply.text(), buttons.isEmpty() ? null : buttons, custom(turn, reply, last)));
        }
        return out;
    }

    /** The facts of the turn go with its last message, a card with its own. */
    private static @Nullable Map<String, Object> custom(TurnReply turn, Reply reply, boolean last) {
        var custom = new java.util.LinkedHashMap<String, Object>();
        if (last) {
            custom.put("decision", turn.decision());
            custom.put("safety", turn.safety());
            custom.put("language", turn.language());
            custom.put("conversationId", turn.conversationId());
            custom.put("turn", turn.turn());
            custom.put("reading", turn.reading());
            custom.put("redactedText", turn.redactedText());
        }
        if (reply.card() != null) {
            custom.put("card", reply.card());
        }
        return custom.isEmpty() ? null : custom;
    }

    /** No conversation could be opened; a message that tells of danger is answered nevertheless. */
    private List<ToRecipient> unanswered(String sender, List<Reply> instead) {
        return instead.isEmpty() ? words(sender, "problem.try-again", Map.of()) : words(sender, instead);
    }

    private static List<ToRecipient> words(String sender, List<Reply> replies) {
        return replies.stream()
                .map(reply -> new ToRecipient(sender, reply.text(), null, null))
                .toList();
    }

    private List<ToRecipient> words(String sender, String key, Map<String, String> arguments) {
        return List.of(new ToRecipient(sender, messages.text(key, Language.EN, arguments), null, null));
    }
}
