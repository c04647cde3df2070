package org.ahpsignpost.channel.web;

import java.net.URI;
import org.ahpsignpost.conversation.Conversations;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Leaves at once: the chat ends, the browser forgets it, and another page stands there. */
@Controller
class LeaveController {

    private final Conversations conversations;

    LeaveController(Conversations conversations) {
        this.conversations = conversations;
    }

    /** Whoever leaves is let go whether or not the end could be written: nothing may keep them here. */
    @PostMapping("/chat/{id:[A-Za-z0-9-]{1,64}}/leave")
    ResponseEntity<Void> leave(@PathVariable String id) {
        conversations.end(id);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .location(URI.create(Exit.PAGE))
                .build();
    }
}
