package org.ahpsignpost.bench;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The least a JSON request can cost on this server: read, bind, write back. Only there where the bench asks for it. */
@RestController
@ConditionalOnProperty("signpost.bench-echo")
public class EchoController {

    public record Echo(String messageId, String text) {}

    @PostMapping(path = "/echo", consumes = "application/json", produces = "application/json")
    public Echo echo(@RequestBody Echo request) {
        return request;
    }
}
