package org.ahpsignpost.notification;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.ahpsignpost.outbox.Courier;
import org.ahpsignpost.outbox.Delivery;
import org.ahpsignpost.outbox.Delivery.Refused;
import org.ahpsignpost.outbox.Outgoing;

/** Posts a card to a workflow of Teams. Teams has no means to tell a repeat, so one may show twice after a crash. */
final class TeamsCourier implements Courier {

    /** Where Microsoft runs workflows; the address itself is the credential, so it goes nowhere else. */
    static final List<String> HOSTS = List.of(".logic.azure.com", ".api.powerplatform.com");

    private final HttpPost http;
    private final Predicate<URI> allowed;

    TeamsCourier(HttpPost http, Predicate<URI> allowed) {
        this.http = http;
        this.allowed = allowed;
    }

    static boolean isMicrosofts(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return "https".equals(address.getScheme()) && HOSTS.stream().anyMatch(host::endsWith);
    }

    @Override
    public String kind() {
        return Address.TEAMS;
    }

    @Override
    public Delivery deliver(Outgoing letter, int attempt) {
        URI address = URI.create(letter.address());
        return allowed.test(address) ? http.send(address, letter.body(), Map.of()) : new Refused("host_not_allowed");
    }
}
