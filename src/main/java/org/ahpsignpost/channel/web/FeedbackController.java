package org.ahpsignpost.channel.web;

import java.util.List;
import java.util.Map;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.conversation.Conversations.Danger;
import org.ahpsignpost.conversation.Conversations.Transcript;
import org.ahpsignpost.equity.EqualityAnswers;
import org.ahpsignpost.equity.Equity;
import org.ahpsignpost.equity.Feedback;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks whether the chat helped, and after that, apart from it, who the person is, if they like to say. */
@Controller
class FeedbackController {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final Conversations conversations;
    private final Equity equity;
    private final FeedbackPages pages;
    private final Pages others;

    FeedbackController(Conversations conversations, Equity equity, FeedbackPages pages, Pages others) {
        this.conversations = conversations;
        this.equity = equity;
        this.pages = pages;
        this.others = others;
    }

    @PostMapping("/chat/{id:[A-Za-z0-9-]{1,64}}/feedback")
    ModelAndView feedback(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String helped,
            @RequestParam(defaultValue = "") List<String> because,
            @RequestParam(defaultValue = "") String words) {
        var transcript = conversations.transcript(id).filter(found -> found.channel() == Channel.WEB);
        if (transcript.isEmpty()) {
            return others.noChat();
        }
        // somebody may tell of danger anywhere
        List<Reply> danger = conversations.danger(words).map(Danger::replies).orElse(List.of());
        if (!helped.equals(YES) && !helped.equals(NO)) {
            return pages.missing(id, transcript.get(), words, danger);
        }
        boolean kept = keep(id, transcript.get(), helped, because, words);
        return pages.thanks(id, transcript.get().language(), helped, kept, danger);
    }

    private boolean keep(String id, Transcript transcript, String helped, List<String> because, String words) {
        return equity.keep(
                new Feedback(id, transcript.channel(), transcript.language(), helped.equals(YES), because, words));
    }

    /** Nothing here says which conversation the person had. */
    @GetMapping("/about-you")
    ModelAndView questions(
            @RequestParam(name = "lang", defaultValue = "") String language,
            @RequestParam(defaultValue = "") String helped) {
        return pages.questions(
                Language.of(language).orElse(null), helped.equals(YES) || helped.equals(NO) ? helped : "");
    }

    @PostMapping("/about-you")
    ModelAndView answers(@RequestParam Map<String, String> form) {
        var language = Language.of(form.getOrDefault("lang", "")).orElse(Language.EN);
        // who skips all of them is counted as well, and whatever was picked before that is let go
        var answers = form.containsKey("skip") ? Map.<String, String>of() : form;
        boolean kept = equity.keep(new EqualityAnswers(Channel.WEB, language, helped(form.get("helped")), answers));
        return pages.answered(language, kept);
    }

    private static @Nullable Boolean helped(@Nullable String said) {
        return YES.equals(said) ? Boolean.TRUE : NO.equals(said) ? Boolean.FALSE : null;
    }

    /** Someone who loads the address of a form again is led back. */
    @GetMapping("/chat/{id:[A-Za-z0-9-]{1,64}}/feedback")
    ModelAndView backToTheChat(@PathVariable String id) {
        var back = new ModelAndView("redirect:/chat/" + id);
        back.setStatus(HttpStatus.SEE_OTHER);
        return back;
    }
}
