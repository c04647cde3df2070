package org.ahpsignpost.channel.web;

import org.ahpsignpost.channel.sms.PhoneLine;
import org.ahpsignpost.conversation.Conversations.Transcript;
import org.ahpsignpost.equity.Equity;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the pages: which template, with what in it. */
@Component
class Pages {

    private final PageBook book;
    private final Equity equity;
    private final ObjectProvider<PhoneLine> phones;
    private final Links links = new Links();

    Pages(PageBook book, Equity equity, ObjectProvider<PhoneLine> phones) {
        this.book = book;
        this.equity = equity;
        this.phones = phones;
    }

    /** The start page, where the first message is written. */
    ModelAndView start(Draft draft, @Nullable Trouble trouble) {
        return page("chat/start", book.in(draft.language()), trouble)
                .addObject("draft", draft)
                .addObject("languages", book.all());
    }

    /**
     * A conversation so far and the box for the next message; without the messages where they cannot be read just now.
     *
     * @param have what the browser shows already
     */
    ModelAndView chat(String id, @Nullable Transcript transcript, Draft draft, @Nullable Trouble trouble, Have have) {
        var words = book.in(transcript == null ? null : transcript.language());
        return page("chat/conversation", words, trouble)
                .addObject("id", id)
                .addObject("leaves", id)
                .addObject("draft", draft)
                .addObject("bubbles", transcript == null ? null : Bubble.of(transcript, book, have))
                .addObject("languages", book.all())
                .addObject("reasons", equity.feedbackReasons())
                .addObject("written", "")
                .addObject("number", "")
                .addObject("phone", phones.getIfAvailable() != null)
                .addObject("handoff", transcript == null ? null : Handoff.of(transcript));
    }

    /** A page that only says something. @param name of its sentences, {@code notice.<name>.title} and {@code .text} */
    ModelAndView notice(HttpStatusCode status, String name) {
        var page = page("chat/notice", book.in(null), null).addObject("name", name);
        page.setStatus(status);
        return page;
    }

    ModelAndView noChat() {
        return notice(HttpStatus.NOT_FOUND, "no-chat");
    }

    /** Any other page. @param language null for English */
    ModelAndView page(String template, @Nullable Language language, @Nullable Trouble trouble) {
        return page(template, book.in(language), trouble);
    }

    private ModelAndView page(String template, PageWords words, @Nullable Trouble trouble) {
        var page = new ModelAndView(template)
                .addObject("words", words)
                .addObject("links", links)
                .addObject("exit", Exit.PAGE)
                .addObject("sizes", Look.SIZES)
                .addObject("trouble", trouble);
        if (trouble != null) {
            page.setStatus(trouble.status());
        }
        return page;
    }
}
