package org.ahpsignpost.channel.desk;

import java.time.Clock;
import java.util.function.Function;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.handoff.CaseDesk;
import org.ahpsignpost.handoff.CaseDesk.Done;
import org.ahpsignpost.handoff.HandoffCase;
import org.ahpsignpost.outbox.Outbox;
import org.ahpsignpost.record.AccessEvent;
import org.ahpsignpost.record.AccessLog;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.RecordUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The staff desk. Every look at a conversation is on the access log before it is shown; where the log cannot be written, nothing is
 * shown. Every post that was done leads to a page that can be loaded again without doing anything twice.
 */
@Controller
@RequestMapping("/desk")
class DeskController {

    private static final String REFERENCE = "{reference:[A-Z0-9]{4}-[A-Z0-9]{4}}";
    private static final int MOST_SECONDS = 300;
    private static final int MOST_DEAD = 20;

    private final CaseDesk desk;
    private final Conversations conversations;
    private final AccessLog accessLog;
    private final Outbox outbox;
    private final DeskPages pages;
    private final Clock clock;
    private final DeskProperties properties;

    DeskController(
            CaseDesk desk,
            Conversations conversations,
            AccessLog accessLog,
            Outbox outbox,
            DeskPages pages,
            Clock clock,
            DeskProperties properties) {
        this.desk = desk;
        this.conversations = conversations;
        this.accessLog = accessLog;
        this.outbox = outbox;
        this.pages = pages;
        this.clock = clock;
        this.properties = properties;
    }

    @GetMapping("/sign-in")
    ModelAndView signIn(@RequestParam(required = false) @Nullable String wrong) {
        return pages.signIn(wrong == null ? null : "sign-in.wrong");
    }

    @GetMapping
    ModelAndView queue(@RequestParam(defaultValue = "0") int every, Authentication signedIn) {
        var who = who(signedIn);
        var now = clock.instant();
        var cases = desk.queue().stream()
                .map(open -> DeskCase.of(open, who.staff(), now))
                .toList();
        return pages.queue(cases, Math.clamp(every, 0, MOST_SECONDS), who, outbox.dead(MOST_DEAD));
    }

    /** Sends a notice that was given up once more. */
    @PostMapping("/notices/again")
    ModelAndView again(@RequestParam(defaultValue = "") String id) {
        return outbox.again(id) instanceof Commit.NotSaved
                ? pages.notice(HttpStatus.SERVICE_UNAVAILABLE, "record-down")
                : seeOther("/desk");
    }

    @GetMapping("/cases/" + REFERENCE)
    ModelAndView show(@PathVariable String reference, Authentication signedIn) {
        return desk.find(reference)
                .map(open -> shown(open, "", null, who(signedIn)))
                .orElseGet(() -> pages.notice(HttpStatus.NOT_FOUND, "no-case"));
    }

    @PostMapping("/cases/" + REFERENCE + "/accept")
    ModelAndView accept(@PathVariable String reference, Authentication signedIn) {
        var who = who(signedIn);
        return after(reference, "accepted", "", who, desk.accept(reference, who.staff()));
    }

    @PostMapping("/cases/" + REFERENCE + "/reply")
    ModelAndView reply(
            @PathVariable String reference, @RequestParam(defaultValue = "") String text, Authentication signedIn) {
        var who = who(signedIn);
        return after(reference, "replied", text, who, desk.reply(reference, who.staff(), text));
    }

    @PostMapping("/cases/" + REFERENCE + "/hand-back")
    ModelAndView handBack(@PathVariable String reference, Authentication signedIn) {
        var who = who(signedIn);
        return after(reference, "handed-back", "", who, desk.handBack(reference, who.staff()));
    }

    @PostMapping("/cases/" + REFERENCE + "/close")
    ModelAndView close(
            @PathVariable String reference, @RequestParam(defaultValue = "") String reason, Authentication signedIn) {
        var who = who(signedIn);
        return after(reference, "closed", "", who, desk.close(reference, who.staff(), reason));
    }

    /** The pages stand without the record, and say that they have nothing to show. */
    @ExceptionHandler(RecordUnavailableException.class)
    ModelAndView recordIsDown() {
        return pages.notice(HttpStatus.SERVICE_UNAVAILABLE, "record-down");
    }

    private ModelAndView after(String reference, String action, String draft, Who who, Done done) {
        return switch (done) {
            case Done.Written written -> {
                log(action, written.after(), who);
                yield seeOther("/desk/cases/" + reference + "#latest");
            }
            case Done.Refused refused -> again(reference, draft, "refused." + refused.reasonCode(), who);
            case Done.NotSaved notSaved -> again(reference, draft, "not-saved", who);
            case Done.Unknown unknown -> pages.notice(HttpStatus.NOT_FOUND, "no-case");
        };
    }

    private ModelAndView again(String reference, String draft, String problem, Who who) {
        Function<HandoffCase, ModelAndView> page = open -> shown(open, draft, problem, who);
        return desk.find(reference).map(page).orElseGet(() -> pages.notice(HttpStatus.NOT_FOUND, "no-case"));
    }

    private ModelAndView shown(HandoffCase open, String draft, @Nullable String problem, Who who) {
        if (log("viewed", open, who) instanceof Commit.NotSaved) {
            return pages.notice(HttpStatus.SERVICE_UNAVAILABLE, "record-down");
        }
        var transcript = conversations.transcript(open.conversationId()).orElse(null);
        return pages.open(DeskCase.of(open, who.staff(), clock.instant()), transcript, draft, problem, who);
    }

    private Commit log(String action, HandoffCase open, Who who) {
        return accessLog.write(new AccessEvent(
                clock.instant(),
                who.staff().id(),
                who.issuer(),
                action,
                "handoff",
                open.reference(),
                open.conversationId()));
    }

    private Who who(Authentication signedIn) {
        return Who.of(signedIn, properties.desk().oidc().nameClaim());
    }

    private static ModelAndView seeOther(String path) {
        var view = new RedirectView(path, true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
