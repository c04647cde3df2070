package org.ahpsignpost.channel.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.ahpsignpost.privacy.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Removes personal data from a text and says what was removed where. Nothing of it is kept. */
@RestController
class RedactionController {

    private static final int LONGEST = 100_000;

    private final PersonalData personalData;
    private final Problems problems;

    RedactionController(PersonalData personalData, Problems problems) {
        this.personalData = personalData;
        this.problems = problems;
    }

    record Redact(@Nullable String text) {

        /** Leaves the person's words out. */
        @Override
        public String toString() {
            return "Redact";
        }
    }

    /** @param entities start and end in Unicode code points, end exclusive, and the type, as {@code [3, 15, "PHONE"]} */
    record Redacted(String redactedText, List<List<Object>> entities) {}

    @Operation(summary = "Remove personal data from a text")
    @ApiResponse(
            responseCode = "200",
            description = "The text without personal data, and what was removed where",
            content = @Content(schema = @Schema(implementation = Redacted.class)))
    @PostMapping(
            path = "/api/v1/redactions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> redact(@RequestBody Redact request) {
        if (request.text() == null) {
            return problems.problem(HttpStatus.BAD_REQUEST, "empty-message");
        }
        if (request.text().length() > LONGEST) {
            return problems.problem(HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
        }
        var redaction = personalData.remove(OutsideText.whole(request.text()));
        List<List<Object>> entities = redaction.entities().stream()
                .filter(entity -> entity.type().published())
                .map(entity -> List.<Object>of(entity.start(), entity.end(), entity.type()))
                .toList();
        return ResponseEntity.ok(new Redacted(redaction.redactedText(), entities));
    }
}
