package org.ahpsignpost.channel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.messages.Messages;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last to answer, where a request failed before or after any controller: a page, or a problem for a program. */
@Controller
class ErrorPage implements ErrorController {

    private static final Map<Integer, String> PROBLEMS =
            Map.of(404, "not-found", 405, "wrong-method", 413, "body-too-large", 415, "wrong-media-type");

    private final Pages pages;
    private final Messages messages;

    ErrorPage(Pages pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var status = status(request);
        return WantsPage.test(request, path(request))
                ? pages.notice(status, PageErrors.name(status))
                : ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem(status));
    }

    private ProblemDetail problem(HttpStatus status) {
        String name = PROBLEMS.getOrDefault(status.value(), status.is5xxServerError() ? "unexpected" : "bad-request");
        var problem = ProblemDetail.forStatusAndDetail(status, messages.text("problem." + name, Language.EN));
        problem.setType(URI.create("urn:signpost:problem:" + name));
        problem.setTitle(status.getReasonPhrase());
        return problem;
    }

    /** Someone who asks for this very address finds nothing there. */
    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var known = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    private static String path(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked instanceof String path
                ? path.substring(
                        Math.min(path.length(), request.getContextPath().length()))
                : WantsPage.path(request);
    }
}
