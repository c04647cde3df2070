package org.ahpsignpost.channel.web;

import jakarta.servlet.http.HttpServletResponse;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.labels.Channel;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells an open page that something happened in its conversation, so that it looks. The events hold no words: the page fetches them as
 * it does after a message, and a lost event costs nothing, because the next one tells the same.
 */
@Controller
class EventsController {

    private final Conversations conversations;
    private final Watch watch;

    EventsController(Conversations conversations, Watch watch) {
        this.conversations = conversations;
        this.watch = watch;
    }

    @GetMapping(path = "/chat/{id:[A-Za-z0-9-]{1,64}}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(
            @PathVariable String id,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String seen,
            HttpServletResponse response) {
        boolean there = conversations
                .transcript(id)
                .filter(found -> found.channel() == Channel.WEB)
                .isPresent();
        if (!there) {
            // 204 tells the browser not to ask again
            throw new ResponseStatusException(HttpStatus.NO_CONTENT);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // proxies that gather what they pass on would hold the events back
        response.setHeader("X-Accel-Buffering", "no");
        return watch.open(id, version(seen))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
    }

    private static long version(String seen) {
        return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : Watch.NOTHING_SEEN;
    }
}
