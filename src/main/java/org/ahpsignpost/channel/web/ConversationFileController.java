package org.ahpsignpost.channel.web;

import java.nio.charset.StandardCharsets;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.labels.Channel;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a conversation as a file of plain text, which every device can keep, print and read aloud. */
@Controller
class ConversationFileController {

    private static final String NAME = "signpost-chat.txt";

    private final Conversations conversations;
    private final Pages pages;
    private final PageBook book;

    ConversationFileController(Conversations conversations, Pages pages, PageBook book) {
        this.conversations = conversations;
        this.pages = pages;
        this.book = book;
    }

    @GetMapping("/chat/{id:[A-Za-z0-9-]{1,64}}/save")
    Object save(@PathVariable String id) {
        var transcript = conversations.transcript(id).filter(found -> found.channel() == Channel.WEB);
        if (transcript.isEmpty()) {
            return pages.noChat();
        }
        String text = PlainTranscript.of(transcript.get(), book);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(NAME).build().toString())
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text);
    }
}
