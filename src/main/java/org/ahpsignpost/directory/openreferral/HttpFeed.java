package org.ahpsignpost.directory.openreferral;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An Open Referral UK API: the pages of {@code /services}, then each service at {@code /services/{id}}, because the list leaves out
 * times, places and costs. An address that ends in {@code .json} is one file.
 */
final class HttpFeed implements Feed {

    private static final int PER_PAGE = 100;

    private final FeedAddress address;
    private final FeedLimits limits;
    private final Supplier<Instant> now;

    HttpFeed(URI address, FeedLimits limits, Clock clock) {
        this.address = new FeedAddress(address);
        this.limits = limits;
        this.now = clock::instant;
    }

    @Override
    public End read(Consumer<JsonNode> taker) {
        Instant until = now.get().plus(limits.whole());
        try (var client = new FeedClient(address.home(), limits)) {
            return address.isFile() ? file(client, taker) : services(client, taker, until);
        } catch (FeedException e) {
            return End.broken(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return End.broken("reading was interrupted");
        }
    }

    private End file(FeedClient client, Consumer<JsonNode> taker) throws FeedException, InterruptedException {
        JsonNode root = client.get(address.home());
        var items = Envelope.items(root);
        if (items != null) {
            items.forEach(taker);
        } else {
            taker.accept(root);
        }
        return End.complete();
    }

    private End services(FeedClient client, Consumer<JsonNode> taker, Instant until)
            throws FeedException, InterruptedException {
        var listed = new LinkedHashMap<String, JsonNode>();
        String fault = list(client, listed, until);
        Set<Missing> unreachable = new LinkedHashSet<>();
        for (var item : listed.entrySet()) {
            if (!now.get().isBefore(until)) {
                return new End("the feed took longer than " + limits.whole().toMinutes() + " minutes", unreachable);
            }
            try {
                taker.accept(whole(client, item));
            } catch (FeedException e) {
                unreachable.add(new Missing(item.getKey(), String.valueOf(e.getMessage())));
            }
        }
        return new End(fault, unreachable);
    }

    /** Items without an id, and those that a page already gives whole, are taken as they are. */
    private JsonNode whole(FeedClient client, Map.Entry<String, JsonNode> item)
            throws FeedException, InterruptedException {
        boolean whole = item.getValue().has("service_at_locations") || !isUuid(item.getKey());
        return whole ? item.getValue() : client.get(address.service(item.getKey()));
    }

    /** Reads all pages into the map; says why, where the list breaks off. */
    private @Nullable String list(FeedClient client, Map<String, JsonNode> listed, Instant until)
            throws InterruptedException {
        for (int page = 1; page <= limits.pages(); page++) {
            if (!now.get().isBefore(until)) {
                return "the list of services took longer than " + limits.whole().toMinutes() + " minutes";
            }
            Envelope envelope;
            try {
                envelope = Envelope.of(client.get(address.page(page, PER_PAGE)));
            } catch (FeedException e) {
                return e.getMessage();
            }
            if (envelope == null) {
                return "page " + page + " is no list of services";
            }
            int before = listed.size();
            add(envelope, listed);
            if (listed.size() > limits.services()) {
                return "the feed has more than " + limits.services() + " services";
            }
            if (isLast(envelope, page)) {
                return null;
            }
            if (listed.size() == before) {
                return "page " + page + " brings nothing new, although the feed says that more follows";
            }
        }
        return "the feed has more than " + limits.pages() + " pages";
    }

    private static void add(Envelope envelope, Map<String, JsonNode> listed) {
        for (JsonNode item : envelope.items()) {
            String id = item.path("id").asString("");
            listed.putIfAbsent(id.isEmpty() ? "without id, " + (listed.size() + 1) : id, item);
        }
    }

    /** An empty page ends a list too; a feed that tells neither its number of pages nor its last page ends so. */
    private static boolean isLast(Envelope envelope, int page) {
        return envelope.last() && envelope.pages() <= page
                || envelope.pages() > 0 && page >= envelope.pages()
                || envelope.items().isEmpty() && envelope.pages() == 0;
    }

    private static boolean isUuid(String id) {
        try {
            return UUID.fromString(id).toString().equalsIgnoreCase(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
