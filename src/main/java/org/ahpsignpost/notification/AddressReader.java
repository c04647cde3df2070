package org.ahpsignpost.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads lists of addresses as they are set. Problems name the setting and the place in it, never the address. */
final class AddressReader {

    /** What is sent there passes no network, so that it need not be encrypted. */
    static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final Predicate<URI> teams;
    private final List<String> problems;

    AddressReader(Predicate<URI> teams, List<String> problems) {
        this.teams = teams;
        this.problems = problems;
    }

    List<Address> read(String setting, String list) {
        Set<Address> found = new LinkedHashSet<>();
        List<String> written = new ArrayList<>(List.of(list.split(",")));
        written.removeIf(String::isBlank);
        for (int i = 0; i < written.size(); i++) {
            String place = setting + ", address " + (i + 1) + " of " + written.size();
            address(place, written.get(i).strip()).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private Optional<Address> address(String place, String written) {
        int colon = written.indexOf(':');
        String scheme = colon < 0 ? "" : written.substring(0, colon);
        String target = written.substring(colon + 1);
        return switch (scheme) {
            case "webhook" ->
                accept(
                        place,
                        isSafe(uri(target)),
                        new Address(Address.WEBHOOK, target),
                        "write webhook:https://host/path");
            case "teams" ->
                accept(
                        place,
                        isSafe(uri(target)) && teams.test(URI.create(target)),
                        new Address(Address.TEAMS, target),
                        "write teams: and the address that Teams gives for a workflow, on " + TeamsCourier.HOSTS);
            case "mailto" ->
                accept(place, isMailbox(target), new Address(Address.MAIL, target), "write mailto:name@host");
            default ->
                accept(place, false, new Address("", ""), "begin it with webhook:https://, mailto: or teams:https://");
        };
    }

    private Optional<Address> accept(String place, boolean right, Address address, String remedy) {
        if (right) {
            return Optional.of(address);
        }
        problems.add(place + " cannot be used: " + remedy + ".");
        return Optional.empty();
    }

    /** Encrypted, or no further than this machine. */
    static boolean isSafe(@Nullable URI uri) {
        if (uri == null || uri.getHost() == null || uri.getUserInfo() != null) {
            return false;
        }
        return "https".equals(uri.getScheme())
                || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost()));
    }

    static @Nullable URI uri(String written) {
        try {
            return new URI(written);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    static boolean isMailbox(String written) {
        try {
            var address = new InternetAddress(written, true);
            address.validate();
            return written.equals(address.getAddress()) && written.indexOf('@') > 0;
        } catch (AddressException e) {
            return false;
        }
    }
}
