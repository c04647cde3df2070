package org.ahpsignpost.channel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser what a page may do: show our own style, script and images, send forms to us, stand in a frame of the sites that may hold it,
 * and nothing else. A page that needs
 * other rules sets its own headers over these.
 */
@Component
class PageHeaders extends OncePerRequestFilter {

    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                    // leaving is a form that leads there
                    + "form-action 'self' " + Exit.SITE + "; base-uri 'none'; frame-ancestors ";

    private final String chatPolicy;

    PageHeaders(WebProperties properties) {
        List<String> sites = properties.embedSites();
        chatPolicy = CONTENT_POLICY + (sites.isEmpty() ? "'none'" : "'self' " + String.join(" ", sites));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean chat = WantsPage.isChat(WantsPage.path(request));
        request.setAttribute("look", Look.of(request));
        response.setHeader("Content-Security-Policy", chat ? chatPolicy : CONTENT_POLICY + "'none'");
        // the address of a page may tell of someone's health
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), camera=()");
        if (chat) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        chain.doFilter(request, response);
    }
}
