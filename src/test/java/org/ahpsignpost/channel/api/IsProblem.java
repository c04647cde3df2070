package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What holds of every error. */
final class IsProblem {

    private static final List<String> INSIDES = List.of(
            "Exception",
            "java.",
            "org.",
            "tools.",
            "jackson",
            "tomcat",
            "spring",
            "SELECT",
            "INSERT",
            "sqlite",
            "\tat ");

    private IsProblem() {}

    /** The problem, once it is known to be a proper one: right status, four members, plain words, no insides. */
    static JsonNode of(Http.Reply reply, int status, String name) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("content-type")).startsWith("application/problem+json");
        var problem = reply.json();
        assertThat(problem.get("type").asString()).isEqualTo("urn:signpost:problem:" + name);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).matches("[A-Z][^{}]+\\.").hasSizeLessThan(250);
        assertThat(reply.body()).doesNotContain(INSIDES);
        assertThat(problem.has("instance")).isFalse();
        return problem;
    }
}
