package org.ahpsignpost.directory.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.ahpsignpost.directory.Place;
import org.ahpsignpost.directory.catalogue.ServiceRecord;
import org.ahpsignpost.directory.catalogue.Site;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.ServiceCard;
import org.jspecify.annotations.Nullable;

/** Writes what a person reads about one service. */
final class CardWriter {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final DirectoryWords words;
    private final Clock clock;

    CardWriter(DirectoryWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    ServiceCard card(ServiceRecord service, @Nullable Place from, Language language) {
        var today = LocalDate.ofInstant(clock.instant(), ENGLAND);
        var inLanguage = words.in(language);
        var facts = new FactsInWords(inLanguage, today);
        var site = site(service, from);
        return new ServiceCard(
                service.id(),
                service.name(),
                service.example(),
                service.organisation(),
                service.description(),
                site.map(CardWriter::address).orElse(null),
                from == null
                        ? null
                        : site.filter(Site::forVisits)
                                .map(place -> halves(miles(place, from)))
                                .orElse(null),
                service.contact().phone(),
                service.contact().email(),
                service.contact().url(),
                service.selfReferral().wire(),
                facts.howToGetIn(service),
                facts.whoFor(service),
                facts.cost(service),
                new HoursInWords(inLanguage).lines(service.hours(), today),
                facts.access(service),
                service.alert(),
                facts.checked(service),
                site.filter(Site::forVisits).map(Site::latitude).orElse(null),
                site.filter(Site::forVisits).map(Site::longitude).orElse(null));
    }

    /** The place to show: where people go before where nobody goes, and the nearest first. */
    private static Optional<Site> site(ServiceRecord service, @Nullable Place from) {
        return service.sites().stream()
                .min(Comparator.comparing((Site site) -> !site.forVisits())
                        .thenComparingDouble(
                                site -> from == null ? 0 : Objects.requireNonNullElse(miles(site, from), 1e9)));
    }

    private static @Nullable Double miles(Site site, Place from) {
        var latitude = site.latitude();
        var longitude = site.longitude();
        return latitude == null || longitude == null ? null : from.milesTo(latitude, longitude);
    }

    /** Rounded to half a mile, and never nothing: outward codes are no finer. */
    private static @Nullable Double halves(@Nullable Double miles) {
        return miles == null ? null : Math.max(0.5, Math.round(miles * 2) / 2.0);
    }

    private static @Nullable String address(Site site) {
        if (site.name() == null || site.address() == null || site.address().startsWith(site.name())) {
            return site.address() == null ? site.name() : site.address();
        }
        return site.name() + ", " + site.address();
    }
}
