package org.ahpsignpost.channel.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.ahpsignpost.plainlanguage.PlainLanguage;
import org.ahpsignpost.plainlanguage.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Makes English text plain, by rule. Nothing of it is kept. */
@RestController
class PlainLanguageController {

    private static final int LONGEST = 50_000;
    private static final double LEAST_GRADE = 1;
    private static final double MOST_GRADE = 18;

    private final PlainLanguage plainLanguage;
    private final Problems problems;

    PlainLanguageController(PlainLanguage plainLanguage, Problems problems) {
        this.plainLanguage = plainLanguage;
        this.problems = problems;
    }

    record Simplify(@Nullable String text, @Nullable Double maxGrade) {

        /** Leaves the words out. */
        @Override
        public String toString() {
            return "Simplify";
        }
    }

    @Operation(summary = "Make English text plain")
    @ApiResponse(
            responseCode = "200",
            description =
                    "The text in plain words, its reading grade before and after, and what a person has to look at",
            content = @Content(schema = @Schema(implementation = PlainText.class)))
    @PostMapping(
            path = "/api/v1/plain-language",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> rewrite(@RequestBody Simplify request) {
        if (request.text() == null || request.text().isBlank()) {
            return problems.problem(HttpStatus.BAD_REQUEST, "empty-text");
        }
        if (request.text().length() > LONGEST) {
            return problems.problem(HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
        }
        double maxGrade = request.maxGrade() == null ? PlainLanguage.DEFAULT_GRADE : request.maxGrade();
        if (!(maxGrade >= LEAST_GRADE && maxGrade <= MOST_GRADE)) {
            throw new BadFieldException("maxGrade", "problem.grade");
        }
        return ResponseEntity.ok(plainLanguage.rewrite(OutsideText.whole(request.text()), maxGrade));
    }
}
