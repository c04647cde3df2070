package org.ahpsignpost.channel.api;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers what the web server itself refuses, before any controller sees it, as a problem like all others. */
final class ServerErrors extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ServerErrors.class);

    private final Supplier<Problems> problems;
    private final Supplier<JsonMapper> mapper;

    ServerErrors(Supplier<Problems> problems, Supplier<JsonMapper> mapper) {
        this.problems = problems;
        this.mapper = mapper;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var detail = problems.get().detail(status, ErrorAdvice.name(status), Map.of());
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            var body = response.getReporter();
            if (body != null) {
                body.write(mapper.get().writeValueAsString(Problems.body(detail)));
                response.finishResponse();
            }
        } catch (IOException e) {
            log.debug("A refusal could not be sent");
        }
    }
}
