package org.ahpsignpost.channel.web;

import java.util.List;
import java.util.Map;
import org.ahpsignpost.conversation.Conversations.Transcript;
import org.ahpsignpost.equity.Equity;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the pages around feedback. */
@Component
class FeedbackPages {

    private final Pages pages;
    private final Equity equity;

    FeedbackPages(Pages pages, Equity equity) {
        this.pages = pages;
        this.equity = equity;
    }

    /** The form again, with what was written. */
    ModelAndView missing(String id, Transcript transcript, String words, List<Reply> danger) {
        var trouble = new Trouble(HttpStatus.BAD_REQUEST, "feedback.missing", Map.of(), 0, danger);
        return pages.page("chat/feedback", transcript.language(), trouble)
                .addObject("id", id)
                .addObject("leaves", id)
                .addObject("reasons", equity.feedbackReasons())
                .addObject("written", words);
    }

    ModelAndView thanks(String id, Language language, String helped, boolean kept, List<Reply> danger) {
        var page = pages.page("chat/thanks", language, null)
                .addObject("id", id)
                .addObject("leaves", id)
                .addObject("helped", helped)
                .addObject("text", kept ? "feedback.thanks.text" : "feedback.thanks.not-saved")
                .addObject("danger", danger.stream().map(Block::of).toList());
        page.setStatus(kept ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        return page;
    }

    ModelAndView questions(@Nullable Language language, String helped) {
        return pages.page("chat/questions", language, null)
                .addObject("helped", helped)
                .addObject("questions", equity.questions());
    }

    ModelAndView answered(Language language, boolean kept) {
        var page = pages.page("chat/answered", language, null)
                .addObject("text", kept ? "equality.thanks.text" : "equality.thanks.not-saved");
        page.setStatus(kept ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        return page;
    }
}
