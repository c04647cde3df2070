package org.ahpsignpost.channel.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.ahpsignpost.labels.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The script that other sites load: it opens the chat in a frame. It holds its few words in the language asked for, and nothing of the person. */
@Controller
class EmbedController {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final String WORDS = "/*WORDS*/null";

    /** What the script says. */
    private record Words(String lang, String dir, String open, String close) {}

    private final PageBook book;
    private final String script;

    EmbedController(PageBook book) throws IOException {
        this.book = book;
        this.script = new ClassPathResource("embed/embed.js").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/embed.js")
    ResponseEntity<String> script(@RequestParam(name = "lang", defaultValue = "") String language) {
        var words = book.in(Language.of(language).orElse(null));
        String json = JsonMapper.shared()
                .writeValueAsString(
                        new Words(words.code(), words.direction(), words.say("embed.open"), words.say("embed.close")));
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                // other sites load it
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(script.replace(WORDS, json));
    }
}
