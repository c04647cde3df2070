package org.ahpsignpost.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses messages that another site's page sends. {@code Sec-Fetch-Site} decides where the browser gives it. Our own forms come
 * with {@code Origin: null}, because our pages send no referrer; so where a browser gives no {@code Sec-Fetch-Site} (an old one, or
 * plain HTTP) only an origin that has a name and is not ours is refused. That is enough: nothing here goes by a cookie.
 */
final class OwnOrigin implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod()) && foreign(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return true;
    }

    private static boolean foreign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !origin.equals("null") && !sameHost(origin, request);
    }

    /** Host and port only: behind a proxy that ends TLS the scheme we see is not the browser's. */
    private static boolean sameHost(String origin, HttpServletRequest request) {
        String from = authority(origin);
        String host = request.getHeader(HttpHeaders.HOST);
        String name = host == null ? request.getServerName() : host;
        return from != null && from.equalsIgnoreCase(name);
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
