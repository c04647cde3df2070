package org.ahpsignpost.directory.openreferral;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ahpsignpost.directory.Places;
import org.ahpsignpost.directory.catalogue.Cost;
import org.ahpsignpost.directory.catalogue.Provenance;
import org.ahpsignpost.directory.catalogue.ServiceRecord;
import org.ahpsignpost.directory.catalogue.ServiceRecord.Contact;
import org.ahpsignpost.directory.catalogue.ServiceRecord.Eligibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Turns one valid Open Referral UK service into ours. Fields of full HSDS that the UK profile leaves out (phones, language names, how to
 * apply, who is eligible) are read where they stand.
 */
final class ServiceReader {

    private static final int MOST_OF_A_KIND = 20;

    private final Terms terms;
    private final Locations locations;
    private final FeedSource source;
    private final Instant now;
    private final UnaryOperator<String> plain;

    /** @param plain makes prose plain, without losing a fact */
    ServiceReader(Terms terms, Places places, FeedSource source, Instant now, UnaryOperator<String> plain) {
        this.plain = plain;
        this.terms = terms;
        this.locations = new Locations(places, terms);
        this.source = source;
        this.now = now;
    }

    ServiceRecord read(JsonNode service) {
        String name = Objects.requireNonNullElse(Fields.text(service, "name", Fields.NAME), "");
        var attributes = Attributes.of(service, terms);
        var professions = EnumSet.copyOf(attributes.professions());
        if (professions.isEmpty()) {
            professions.addAll(terms.professionsIn(name));
        }
        return new ServiceRecord(
                service.path("id").asString(),
                name,
                attributes.example(),
                Fields.text(service.path("organization"), "name", Fields.NAME),
                plain(Fields.text(service, "description", Fields.PARAGRAPH)),
                plain(Fields.text(service, "alert", Fields.LINE)),
                contact(service),
                professions,
                attributes.selfReferral(),
                plain(Fields.text(service, "application_process", Fields.LINE)),
                eligibility(service),
                costs(service),
                Fields.text(service, "fees", Fields.LINE),
                Schedules.of(service),
                attributes.access(),
                Attributes.accessNotes(service),
                languages(service),
                locations.sites(service),
                locations.area(service),
                provenance(service));
    }

    private @Nullable String plain(@Nullable String prose) {
        return prose == null ? null : plain.apply(prose);
    }

    private static Contact contact(JsonNode service) {
        return new Contact(phone(service), firstEmail(service), Fields.url(service, "url"));
    }

    private static @Nullable String phone(JsonNode service) {
        var lists = new ArrayList<JsonNode>();
        lists.add(service.path("phones"));
        service.path("contacts").forEach(contact -> lists.add(contact.path("phones")));
        service.path("service_at_locations").forEach(place -> {
            lists.add(place.path("phones"));
            lists.add(place.path("location").path("phones"));
        });
        lists.add(service.path("organization").path("phones"));
        return lists.stream()
                .flatMap(JsonNode::valueStream)
                .map(phone -> Fields.phone(phone, "number"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String firstEmail(JsonNode service) {
        return Stream.concat(Stream.of(service), service.path("contacts").valueStream())
                .map(node -> Fields.email(node, "email"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Eligibility eligibility(JsonNode service) {
        return new Eligibility(
                plain(Fields.text(service, "eligibility_description", Fields.LINE)),
                Fields.age(service, "minimum_age"),
                Fields.age(service, "maximum_age"));
    }

    private static List<Cost> costs(JsonNode service) {
        return service.path("cost_options")
                .valueStream()
                .limit(MOST_OF_A_KIND)
                .map(cost -> new Cost(
                        Fields.text(cost, "option", Fields.LINE),
                        amount(cost.path("amount")),
                        Fields.text(cost, "amount_description", Fields.LINE),
                        Fields.date(cost, "valid_to")))
                .toList();
    }

    private static @Nullable BigDecimal amount(JsonNode amount) {
        return amount.isNumber() && amount.asDouble() >= 0 && amount.asDouble() < 1_000_000
                ? amount.decimalValue()
                : null;
    }

    private static List<String> languages(JsonNode service) {
        return service.path("languages")
                .valueStream()
                .map(language -> {
                    var name = Fields.text(language, "name", 40);
                    return name != null ? name : Fields.text(language, "code", 10);
                })
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    private Provenance provenance(JsonNode service) {
        String licence = Fields.text(service, "licence", Fields.LINE);
        return new Provenance(
                source.name(),
                licence != null ? licence : source.licence(),
                Fields.instant(service, "last_modified"),
                Fields.date(service, "assured_date"),
                now);
    }
}
