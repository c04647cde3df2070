package org.ahpsignpost.directory.openreferral;

import java.net.URI;

/** The addresses of one API, from its stem or its {@code /services}; a query that stands in the configuration stays on the list. */
record FeedAddress(URI home) {

    private static final String SERVICES = "/services";

    boolean isFile() {
        return home.getPath().endsWith(".json");
    }

    URI page(int number, int perPage) {
        String query = home.getRawQuery();
        String paging = "page=" + number + "&per_page=" + perPage;
        return URI.create(list() + "?" + (query == null ? "" : query + "&") + paging);
    }

    /** @param id a UUID, so that nothing in it can change the address */
    URI service(String id) {
        return URI.create(list() + "/" + id);
    }

    private String list() {
        String path = home.getRawPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return home.getScheme() + "://" + home.getRawAuthority() + (path.endsWith(SERVICES) ? path : path + SERVICES);
    }
}
