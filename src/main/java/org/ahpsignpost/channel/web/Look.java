package org.ahpsignpost.channel.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/**
 * How large a person wants to read. Kept in a cookie that says nothing else.
 *
 * @param size one of {@link #SIZES}
 */
record Look(String size) {

    /** Also the last part of the keys of their names, and of the class of the page. */
    static final List<String> SIZES = List.of("normal", "large", "largest");

    static final Look USUAL = new Look(SIZES.getFirst());

    private static final String COOKIE = "SIGNPOST_LOOK";
    private static final Duration KEPT = Duration.ofDays(30);

    static Look of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? USUAL
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .flatMap(value -> SIZES.contains(value) ? Stream.of(new Look(value)) : Stream.of())
                        .findFirst()
                        .orElse(USUAL);
    }

    ResponseCookie cookie(boolean secure) {
        return ResponseCookie.from(COOKIE, size)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }
}
