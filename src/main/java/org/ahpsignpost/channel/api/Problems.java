package org.ahpsignpost.channel.api;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.conversation.Conversations.Answer;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.messages.Messages;
import org.ahpsignpost.reply.Reply;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes errors as RFC 9457 problem details: a type, a status and a plain sentence, never anything of the program's insides. */
@Component
class Problems {

    private static final String TYPE = "urn:signpost:problem:";
    private static final int RETRY_SECONDS = 5;

    private final Messages messages;

    Problems(Messages messages) {
        this.messages = messages;
    }

    /** The problem that stands for an answer that is no reply. */
    ResponseEntity<Object> of(Answer answer) {
        return switch (answer) {
            case Answer.UnknownConversation unknown ->
                ended(HttpStatus.NOT_FOUND, "unknown-conversation", unknown.instead());
            case Answer.ExpiredConversation expired ->
                ended(HttpStatus.GONE, "expired-conversation", expired.instead());
            case Answer.EmptyMessage empty -> problem(HttpStatus.BAD_REQUEST, "empty-message");
            case Answer.TooLong tooLong ->
                respond(
                        detail(
                                HttpStatus.CONTENT_TOO_LARGE,
                                "message-too-long",
                                Map.of("most", Integer.toString(tooLong.mostCharacters()))),
                        new HttpHeaders());
            case Answer.TooMany tooMany ->
                retry(detail(HttpStatus.TOO_MANY_REQUESTS, "too-many-messages", Map.of()), tooMany.retryAfterSeconds());
            case Answer.NotSaved notSaved -> notSaved(notSaved.reasonCode(), notSaved.instead());
            case Answer.Answered answered -> throw new IllegalArgumentException("a reply is no problem");
        };
    }

    /** There is no conversation to answer in; a message that tells of danger is answered nevertheless. */
    private ResponseEntity<Object> ended(HttpStatus status, String name, List<Reply> instead) {
        var detail = detail(status, name, Map.of());
        if (!instead.isEmpty()) {
            detail.setProperty("replies", instead);
        }
        return respond(detail, new HttpHeaders());
    }

    /** What could not be kept is not answered as if it were; what is said instead holds the emergency routes. */
    ResponseEntity<Object> notSaved(String reasonCode, List<Reply> instead) {
        var detail = detail(HttpStatus.SERVICE_UNAVAILABLE, "not-saved", Map.of());
        detail.setProperty("reason", reasonCode);
        if (!instead.isEmpty()) {
            detail.setProperty("replies", instead);
        }
        return retry(detail, RETRY_SECONDS);
    }

    ResponseEntity<Object> problem(HttpStatusCode status, String name) {
        return respond(detail(status, name, Map.of()), new HttpHeaders());
    }

    ProblemDetail detail(HttpStatusCode status, String name, Map<String, String> arguments) {
        String key = messages.has("problem." + name) ? "problem." + name : "problem.bad-request";
        var detail = ProblemDetail.forStatusAndDetail(status, messages.text(key, Language.EN, arguments));
        detail.setType(URI.create(TYPE + name));
        var known = HttpStatus.resolve(status.value());
        detail.setTitle(known == null ? "Error" : known.getReasonPhrase());
        return detail;
    }

    private static ResponseEntity<Object> retry(ProblemDetail detail, int seconds) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        return respond(detail, headers);
    }

    static ResponseEntity<Object> respond(ProblemDetail detail, HttpHeaders headers) {
        return ResponseEntity.status(detail.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body(detail));
    }

    /** Not the detail itself: Spring would add the address that was asked for, and a person's words may stand in it. */
    static Map<String, Object> body(ProblemDetail detail) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", String.valueOf(detail.getType()));
        body.put("title", String.valueOf(detail.getTitle()));
        body.put("status", detail.getStatus());
        body.put("detail", String.valueOf(detail.getDetail()));
        if (detail.getProperties() != null) {
            body.putAll(detail.getProperties());
        }
        return body;
    }
}
