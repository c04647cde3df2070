package org.ahpsignpost.channel.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about the chat page.
 *
 * @param embedSites the sites whose pages may hold the chat, each as {@code https://host} with a port where it has one; none by default
 * @param address where people reach the service, such as {@code https://signpost.example.org}; empty where it is not set, and then no text
 *     leads to the page
 * @param watchEvery how often open pages are looked after
 */
@ConfigurationProperties("signpost.web")
record WebProperties(
        @DefaultValue List<String> embedSites,
        @DefaultValue("") String address,
        @DefaultValue("1s") Duration watchEvery) {

    WebProperties {
        embedSites = embedSites.stream()
                .map(String::strip)
                .filter(site -> !site.isEmpty())
                .toList();
        embedSites.forEach(WebProperties::check);
        if (!address.isEmpty() && !isOrigin(address)) {
            throw new IllegalArgumentException(
                    "SIGNPOST_WEB_ADDRESS is not where people can reach the service: write https://host, without a path");
        }
    }

    /** A slip here would shut out a site, or let in any: the start is the place to say so. */
    private static void check(String site) {
        if (!isOrigin(site)) {
            throw new IllegalArgumentException(
                    "SIGNPOST_WEB_EMBEDSITES holds something that is not a site: write https://host, with commas between several");
        }
    }

    private static boolean isOrigin(String site) {
        try {
            var uri = new URI(site);
            boolean safe = "https".equals(uri.getScheme())
                    || ("http".equals(uri.getScheme())
                            && List.of("localhost", "127.0.0.1").contains(uri.getHost()));
            return safe
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getRawPath().isEmpty()
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
