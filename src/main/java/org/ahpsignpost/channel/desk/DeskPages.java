package org.ahpsignpost.channel.desk;

import java.util.List;
import org.ahpsignpost.conversation.Conversations.Transcript;
import org.ahpsignpost.handoff.CaseDesk;
import org.ahpsignpost.outbox.DeadLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the pages of the desk: which template, with what in it. */
@Component
class DeskPages {

    private final DeskWords words;
    private final DeskProperties properties;

    DeskPages(DeskWords words, DeskProperties properties) {
        this.words = words;
        this.properties = properties;
    }

    /** @param problem key of a sentence; null where nothing is wrong */
    ModelAndView signIn(@Nullable String problem) {
        return page("desk/sign-in")
                .addObject("problem", problem)
                .addObject("local", properties.allowsLocalSignIn())
                .addObject("oidc", properties.desk().oidc().isSet())
                .addObject("oidcStart", DeskSecurity.OIDC_START + "/" + DeskSecurity.REGISTRATION);
    }

    /**
     * @param every seconds after which the page loads itself again; 0 for never
     * @param dead notices to staff that were given up
     */
    ModelAndView queue(List<DeskCase> cases, int every, Who who, List<DeadLetter> dead) {
        return page("desk/queue")
                .addObject("cases", cases)
                .addObject("waiting", cases.stream().filter(DeskCase::free).count())
                .addObject("every", every)
                .addObject("dead", dead)
                .addObject("who", who.staff().name());
    }

    /**
     * One case with its conversation.
     *
     * @param transcript null where the conversation has ended or was forgotten
     * @param draft what was written and not sent
     * @param problem key of a sentence; null where nothing is wrong
     */
    ModelAndView open(DeskCase open, @Nullable Transcript transcript, String draft, @Nullable String problem, Who who) {
        var page = page("desk/case")
                .addObject("open", open)
                .addObject("lines", transcript == null ? List.of() : DeskLine.of(transcript))
                .addObject("gone", transcript == null)
                .addObject("draft", draft)
                .addObject("problem", problem)
                .addObject("longest", CaseDesk.LONGEST_REPLY)
                .addObject("reasons", CaseDesk.REASONS)
                .addObject("who", who.staff().name());
        if (problem != null) {
            page.setStatus(HttpStatus.CONFLICT);
        }
        return page;
    }

    /** A page that only says something. @param name of its sentences */
    ModelAndView notice(HttpStatus status, String name) {
        var page = page("desk/notice").addObject("name", name);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(String template) {
        return new ModelAndView(template).addObject("words", words);
    }
}
