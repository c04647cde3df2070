package org.ahpsignpost.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes the words larger or smaller, and goes back to where the person was. */
@Controller
class LookController {

    /** Our own pages and nothing else, so that the address cannot be used to lead people away. */
    private static final Pattern OURS = Pattern.compile("/(chat/[A-Za-z0-9-]{1,64}|\\?lang=[a-z]{2})?");

    @GetMapping("/look")
    ResponseEntity<Void> look(
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request) {
        var look = Look.SIZES.contains(size) ? new Look(size) : Look.USUAL;
        String back = OURS.matcher(to).matches() ? to : "/";
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, look.cookie(request.isSecure()).toString())
                .location(URI.create(request.getContextPath() + back))
                .build();
    }
}
