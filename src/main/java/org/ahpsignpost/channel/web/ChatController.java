package org.ahpsignpost.channel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.conversation.Conversations.Opening;
import org.ahpsignpost.conversation.Conversations.Transcript;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The chat page: every message is a form that is posted, and every post that was taken leads to a page that can be loaded
 * again without sending anything twice.
 */
@Controller
class ChatController {

    private static final String ID = "{id:[A-Za-z0-9-]{1,64}}";

    private final Conversations conversations;
    private final Pages pages;
    private final FormIds ids;

    ChatController(Conversations conversations, Pages pages, FormIds ids) {
        this.conversations = conversations;
        this.pages = pages;
        this.ids = ids;
    }

    @GetMapping("/")
    ModelAndView start(@RequestParam(name = "lang", defaultValue = "") String language) {
        return pages.start(Draft.blank(ids, Language.of(language).orElse(null)), null);
    }

    @PostMapping("/chat")
    ModelAndView open(
            @RequestParam(name = "messageId", required = false) @Nullable String formId,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(name = "lang", defaultValue = "") String language,
            HttpServletResponse response) {
        var who = Audience.of(audience).orElse(Audience.PATIENT);
        var draft = Draft.sent(ids, formId, text, who, Language.of(language).orElse(null));
        String id = draft.conversationId();
        boolean opened = conversations.openAs(id, Channel.WEB, who, draft.language()) instanceof Opening.Opened;
        if (opened && draft.text().isBlank()) {
            return seeOther("/chat/" + id);
        }
        return say(id, draft)
                .map(trouble -> tell(trouble, response, pages.start(draft, trouble)))
                .orElseGet(() -> seeOther("/chat/" + id + "#latest"));
    }

    @GetMapping("/chat/" + ID)
    ModelAndView show(
            @PathVariable String id, @RequestHeader(name = Have.HEADER, required = false) @Nullable String have) {
        return show(id, Objects.requireNonNullElse(Have.of(have), Have.NOTHING));
    }

    @PostMapping("/chat/" + ID + "/messages")
    ModelAndView send(
            @PathVariable String id,
            @RequestParam(name = "messageId", required = false) @Nullable String formId,
            @RequestParam(required = false) @Nullable String text,
            @RequestHeader(name = Have.HEADER, required = false) @Nullable String have,
            HttpServletResponse response) {
        var draft = Draft.sent(ids, formId, text, Audience.PATIENT, null);
        var shown = Have.of(have);
        return say(id, draft)
                .map(trouble -> tell(trouble, response, again(id, draft, trouble)))
                // a script that says what it shows is given the rest at once; it saves a slow connection the way back
                .orElseGet(() -> shown == null ? seeOther("/chat/" + id + "#latest") : show(id, shown));
    }

    private ModelAndView show(String id, Have have) {
        return transcript(id)
                .map(transcript -> pages.chat(id, transcript, Draft.blank(ids, null), null, have))
                .orElseGet(pages::noChat);
    }

    /** Someone who loads the address of a refused message again is led back to the page it belongs to. */
    @GetMapping({"/chat", "/chat/" + ID + "/messages"})
    ModelAndView backToThePage(@PathVariable(required = false) @Nullable String id) {
        return seeOther(id == null ? "/" : "/chat/" + id);
    }

    private Optional<Trouble> say(String id, Draft draft) {
        return Trouble.of(conversations.say(id, draft.messageId(), draft.text()));
    }

    private ModelAndView again(String id, Draft draft, Trouble trouble) {
        return trouble.gone()
                ? pages.start(draft, trouble)
                : pages.chat(id, readable(id), draft, trouble, Have.NOTHING);
    }

    /** The page must stand even where nothing can be read: what is said instead of a reply matters more than the messages. */
    private @Nullable Transcript readable(String id) {
        try {
            return transcript(id).orElse(null);
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** Only what was said on this page is shown on it: ids of other channels can be worked out from their senders. */
    private Optional<Transcript> transcript(String id) {
        return conversations.transcript(id).filter(transcript -> transcript.channel() == Channel.WEB);
    }

    private static ModelAndView tell(Trouble trouble, HttpServletResponse response, ModelAndView page) {
        if (trouble.retryAfterSeconds() > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(trouble.retryAfterSeconds()));
        }
        return page;
    }

    private static ModelAndView seeOther(String path) {
        var view = new RedirectView(path, true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
