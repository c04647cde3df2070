package org.ahpsignpost.channel.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns everything that goes wrong in a request into a problem with a plain sentence. No stack trace leaves. */
@RestControllerAdvice
@Order(0)
class ErrorAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);

    private final Problems problems;

    ErrorAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> badField(BadFieldException e) {
        return Problems.respond(field(e.field(), e.messageKey().substring("problem.".length())), new HttpHeaders());
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception e) {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            return null; // nobody is there to answer
        }
        // the message of the exception may hold the person's words; its type and place do not
        log.error(
                "A request failed with {} at {}",
                e.getClass().getName(),
                List.of(e.getStackTrace()).stream()
                        .findFirst()
                        .map(Object::toString)
                        .orElse("an unknown place"));
        return problems.problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (bodyTooLarge(e)) {
            return problems.problem(HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BadFieldException bad) {
                return badField(bad);
            }
            if (cause instanceof UnrecognizedPropertyException unknown) {
                return Problems.respond(field(unknown.getPropertyName(), "unknown-field"), new HttpHeaders());
            }
            if (cause instanceof DatabindException bad && !bad.getPath().isEmpty()) {
                return Problems.respond(badValue(bad), new HttpHeaders());
            }
        }
        return problems.problem(HttpStatus.BAD_REQUEST, "not-json");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return Problems.respond(problems.detail(status, name(status), Map.of()), headers);
    }

    private ProblemDetail badValue(DatabindException e) {
        String name = e.getPath().getLast().getPropertyName();
        String known = name == null ? "" : name;
        return switch (known) {
            case "channel" -> field(known, "unknown-channel");
            case "audience" -> field(known, "unknown-audience");
            case "language" -> field(known, "unknown-language");
            default -> field(known, "bad-value");
        };
    }

    private ProblemDetail field(String field, String name) {
        var detail = problems.detail(HttpStatus.BAD_REQUEST, name, Map.of("field", safe(field)));
        detail.setProperty("field", safe(field));
        return detail;
    }

    /** A field's name comes from outside: only what can be one is said back, and nothing with a number in it. */
    private static String safe(String field) {
        return field.matches("[A-Za-z_-]{1,40}") ? field : "?";
    }

    private static boolean bodyTooLarge(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.BodyTooLargeException) {
                return true;
            }
            if (cause instanceof JacksonException json && json.getCause() == null) {
                return false;
            }
        }
        return false;
    }

    static String name(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "not-found";
            case 405 -> "wrong-method";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "wrong-media-type";
            default -> status.is5xxServerError() ? "unexpected" : "bad-request";
        };
    }
}
