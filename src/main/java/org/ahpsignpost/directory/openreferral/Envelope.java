package org.ahpsignpost.directory.openreferral;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One page of a list: the envelope of Open Referral UK 3.0 ({@code contents}) or that of older feeds ({@code content}).
 *
 * @param items the records of the page
 * @param number of the page as the feed tells it; 0 where it does not
 * @param pages how many there are; 0 where the feed does not tell
 * @param last whether the feed says that this is the last page
 */
record Envelope(JsonNode items, int number, int pages, boolean last) {

    /** The page, or null where the JSON is no envelope. */
    static @Nullable Envelope of(JsonNode root) {
        var items = items(root);
        if (items == null) {
            return null;
        }
        if (root.isArray()) {
            return new Envelope(items, 0, 1, true);
        }
        boolean old = !root.path("contents").isArray();
        return new Envelope(
                items,
                root.path(old ? "number" : "page_number").asInt(0),
                Math.max(0, root.path(old ? "totalPages" : "total_pages").asInt(0)),
                root.path(old ? "last" : "last_page").asBoolean(false));
    }

    /** The records of an array or an envelope; null for anything else. */
    static @Nullable JsonNode items(JsonNode root) {
        if (root.isArray()) {
            return root;
        }
        if (root.path("contents").isArray()) {
            return root.path("contents");
        }
        return root.path("content").isArray() ? root.path("content") : null;
    }
}
