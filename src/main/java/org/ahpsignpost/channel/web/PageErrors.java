package org.ahpsignpost.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Says in a page what went wrong, to whoever reads in a browser. Programs get their answer from the JSON API's advice. */
@Component
@Order(-1)
class PageErrors implements HandlerExceptionResolver {

    private static final Logger log = LoggerFactory.getLogger(PageErrors.class);

    private final Pages pages;

    PageErrors(Pages pages) {
        this.pages = pages;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        if (!WantsPage.test(request, WantsPage.path(request))) {
            return null;
        }
        if (response.isCommitted() || e instanceof AsyncRequestNotUsableException) {
            return new ModelAndView(); // a page that waited for news has been closed: nobody is left to tell
        }
        var status = status(e);
        if (status.is5xxServerError()) {
            // the message of the exception may hold the person's words; its type and place do not
            log.error(
                    "A page failed with {} at {}",
                    e.getClass().getName(),
                    Arrays.stream(e.getStackTrace())
                            .findFirst()
                            .map(Object::toString)
                            .orElse("an unknown place"));
        }
        return pages.notice(status, name(status));
    }

    private static HttpStatusCode status(Exception e) {
        return switch (e) {
            case ErrorResponse known -> known.getStatusCode();
            // a form that cannot be read, or is larger than any message
            case InvalidParameterException unreadable -> HttpStatusCode.valueOf(unreadable.getErrorCode());
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    /** The name of the sentences that go with a status. */
    static String name(HttpStatusCode status) {
        return switch (status.value()) {
            case 403 -> "refused";
            case 404 -> "not-found";
            case 413 -> "too-large";
            default -> status.is4xxClientError() ? "bad-request" : "unexpected";
        };
    }
}
