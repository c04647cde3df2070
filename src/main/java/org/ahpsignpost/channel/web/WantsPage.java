package org.ahpsignpost.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** Whether someone reads the answer in a browser, or a program does. */
final class WantsPage {

    /** What programs call; some of them say that they take HTML without meaning it. */
    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/webhooks/", "/channels/", "/actuator", "/v3/");

    private WantsPage() {}

    /** @param path the one the client asked for, without the context path */
    static boolean test(HttpServletRequest request, String path) {
        if (FOR_PROGRAMS.stream().anyMatch(path::startsWith)) {
            return false;
        }
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return isChat(path)
                || (accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html"));
    }

    static boolean isChat(String path) {
        return path.equals("/")
                || path.equals("/chat")
                || path.startsWith("/chat/")
                || path.equals("/about-you")
                || path.startsWith("/go/");
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
