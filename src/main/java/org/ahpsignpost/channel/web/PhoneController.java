package org.ahpsignpost.channel.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ahpsignpost.channel.sms.PhoneLine;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.conversation.Conversations.Transcript;
import org.ahpsignpost.labels.Channel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Between the page and the phone: an answer as a text, and a chat that began by text. Where no gateway is set, neither is there. */
@Controller
class PhoneController {

    private static final String TOKEN = "{token:[A-Za-z0-9_-]{16,64}}";

    private final Conversations conversations;
    private final ObjectProvider<PhoneLine> phones;
    private final Pages pages;

    PhoneController(Conversations conversations, ObjectProvider<PhoneLine> phones, Pages pages) {
        this.conversations = conversations;
        this.phones = phones;
        this.pages = pages;
    }

    @PostMapping("/chat/{id:[A-Za-z0-9-]{1,64}}/text-me")
    ModelAndView textMe(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String agree) {
        var phone = phones.getIfAvailable();
        var transcript = conversations
                .transcript(id)
                .filter(found -> found.channel() == Channel.WEB)
                .filter(found -> !found.turns().isEmpty());
        if (phone == null || transcript.isEmpty()) {
            return pages.noChat();
        }
        if (!agree.equals("yes")) {
            return again(id, transcript.get(), HttpStatus.BAD_REQUEST, "text-me.not-agreed", number);
        }
        var reply = transcript.get().turns().getLast().reply();
        return switch (phone.text(id, reply.turn(), number, reply.replies(), reply.language())) {
            case ON_ITS_WAY ->
                pages.page("chat/texted", transcript.get().language(), null)
                        .addObject("id", id)
                        .addObject("leaves", id);
            case NO_MOBILE_NUMBER ->
                again(id, transcript.get(), HttpStatus.BAD_REQUEST, "text-me.wrong-number", number);
            case TOO_MANY -> again(id, transcript.get(), HttpStatus.TOO_MANY_REQUESTS, "text-me.too-many", number);
            case NOT_SAVED -> again(id, transcript.get(), HttpStatus.SERVICE_UNAVAILABLE, "text-me.not-sent", number);
        };
    }

    private ModelAndView again(String id, Transcript transcript, HttpStatus status, String key, String number) {
        return pages.page("chat/text-me", transcript.language(), new Trouble(status, key, Map.of(), 0, List.of()))
                .addObject("id", id)
                .addObject("leaves", id)
                .addObject("number", number);
    }

    /** Only shows the button: programs that look into links must not use them up. */
    @GetMapping("/go/" + TOKEN)
    ModelAndView look(@PathVariable String token) {
        return conversation(token)
                .flatMap(conversations::transcript)
                .map(transcript ->
                        pages.page("chat/moved", transcript.language(), null).addObject("token", token))
                .orElseGet(() -> pages.notice(HttpStatus.NOT_FOUND, "moved"));
    }

    @PostMapping("/go/" + TOKEN)
    ModelAndView go(@PathVariable String token) {
        var phone = phones.getIfAvailable();
        Optional<String> taken = phone == null ? Optional.empty() : phone.take(token);
        return taken.map(PhoneController::chat).orElseGet(() -> pages.notice(HttpStatus.NOT_FOUND, "moved"));
    }

    private Optional<String> conversation(String token) {
        var phone = phones.getIfAvailable();
        return phone == null ? Optional.empty() : phone.conversation(token);
    }

    private static ModelAndView chat(String id) {
        var view = new RedirectView("/chat/" + id + "#latest", true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    @GetMapping("/chat/{id:[A-Za-z0-9-]{1,64}}/text-me")
    ModelAndView backToTheChat(@PathVariable String id) {
        return chat(id);
    }
}
