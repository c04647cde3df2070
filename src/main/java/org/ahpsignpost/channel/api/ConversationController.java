package org.ahpsignpost.channel.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.conversation.Conversations.Answer;
import org.ahpsignpost.conversation.Conversations.Opening;
import org.ahpsignpost.conversation.TurnReply;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The JSON API of conversations and messages. */
@RestController
@RequestMapping(path = "/api/v1/conversations", produces = MediaType.APPLICATION_JSON_VALUE)
class ConversationController {

    private static final int LONGEST_ID = 100;

    private static final String NO_ID = "-";

    private final Conversations conversations;
    private final Problems problems;

    ConversationController(Conversations conversations, Problems problems) {
        this.conversations = conversations;
        this.problems = problems;
    }

    @Operation(summary = "Open a conversation")
    @ApiResponse(
            responseCode = "201",
            description = "The conversation's id and our first words",
            content = @Content(schema = @Schema(implementation = OpenedConversation.class)))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> open(@RequestBody OpenConversation request) {
        return switch (conversations.open(request.channel(), request.audience(), request.language())) {
            case Opening.Opened opened ->
                ResponseEntity.created(URI.create("/api/v1/conversations/" + opened.conversationId()))
                        .body(new OpenedConversation(opened.conversationId(), opened.replies()));
            case Opening.NotOpened failed -> problems.notSaved(failed.reasonCode(), List.of());
        };
    }

    @Operation(summary = "What was said outside turns: by staff, or about the person's wish for one")
    @ApiResponse(
            responseCode = "200",
            description = "Where the case stands, and the messages after the given number",
            content = @Content(schema = @Schema(implementation = Updates.class)))
    @GetMapping("/{conversationId}/updates")
    ResponseEntity<Object> updates(@PathVariable String conversationId, @RequestParam(defaultValue = "0") int after) {
        String id = OutsideText.isId(conversationId, LONGEST_ID) ? conversationId : NO_ID;
        return conversations
                .transcript(id)
                .<ResponseEntity<Object>>map(transcript -> ResponseEntity.ok(Updates.of(transcript, after)))
                .orElseGet(() -> problems.of(new Answer.UnknownConversation(List.of())));
    }

    @Operation(summary = "Send a message and get the reply")
    @ApiResponse(
            responseCode = "200",
            description = "The reply, given once its turn is on the record",
            content = @Content(schema = @Schema(implementation = TurnReply.class)))
    @PostMapping(path = "/{conversationId}/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> say(@PathVariable String conversationId, @RequestBody SendMessage request) {
        // nothing that long was ever an id of ours; what it says is still screened for danger
        String id = OutsideText.isId(conversationId, LONGEST_ID) ? conversationId : NO_ID;
        return switch (conversations.say(id, request.messageId(), request.text())) {
            // the reply stands on the record as these very bytes
            case Answer.Answered answered ->
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answered.json());
            case Answer other -> problems.of(other);
        };
    }
}
