package org.ahpsignpost.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ahpsignpost.dialogue.Said;
import org.ahpsignpost.directory.Places;
import org.ahpsignpost.directory.ServiceDirectory;
import org.ahpsignpost.knowledge.Knowledge;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.EasyReadCard;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.reply.ResourceCard;
import org.ahpsignpost.reply.ServiceCard;
import org.jspecify.annotations.Nullable;

/** Writes one saying as replies. Each text is complete on its own, so that a channel without cards loses nothing. */
final class SayingWriter {

    private final Wording wording;
    private final Knowledge knowledge;
    private final ServiceDirectory directory;
    private final Places places;

    SayingWriter(Wording wording, Knowledge knowledge, ServiceDirectory directory, Places places) {
        this.wording = wording;
        this.knowledge = knowledge;
        this.directory = directory;
        this.places = places;
    }

    List<Reply> write(Said said, Language language, Version version) {
        return switch (said) {
            case Said.Message message ->
                List.of(Reply.text(
                        wording.message(message.key(), message.arguments(), language, version != Version.PLAIN)));
            case Said.Knowledge known -> List.of(knowledge(known, language, version));
            case Said.Services services -> services(services, language);
            case Said.Resources resources -> resources(resources, language);
        };
    }

    private Reply knowledge(Said.Knowledge known, Language language, Version version) {
        var text = knowledge.text(known.label(), language);
        if (known.version().equals("forPatients") && text.forPatients() != null) {
            return Reply.text(text.forPatients());
        }
        if (version == Version.EASY_READ && !text.easy().isEmpty()) {
            return easyRead(text.easy());
        }
        boolean shorter = version != Version.PLAIN || known.version().equals("simple");
        return Reply.text(shorter ? text.simple() : text.plain());
    }

    private static Reply easyRead(List<EasyReadCard.Line> lines) {
        String words = lines.stream().map(EasyReadCard.Line::text).collect(Collectors.joining("\n"));
        return new Reply(words, List.of(), new EasyReadCard(lines));
    }

    private List<Reply> services(Said.Services services, Language language) {
        var from = places.outwardCode(services.from()).orElse(null);
        return services.ids().stream()
                .map(id -> directory.card(id, from, language))
                .flatMap(Optional::stream)
                .map(card -> new Reply(text(card, language), List.of(), card))
                .toList();
    }

    private String text(ServiceCard card, Language language) {
        var lines = new ArrayList<String>();
        var miles = card.miles();
        lines.add(
                miles == null
                        ? card.name()
                        : line("service.name-miles", language, Map.of("name", card.name(), "miles", miles(miles))));
        if (card.example()) {
            lines.add(line("service.example", language, Map.of()));
        }
        add(lines, "service.get-in", "how", card.howToGetIn(), language);
        add(lines, "service.phone", "phone", card.phone(), language);
        add(lines, "service.who-for", "who", card.whoFor(), language);
        add(lines, "service.cost", "cost", card.cost(), language);
        add(lines, "service.address", "address", card.address(), language);
        add(lines, "service.hours", "hours", joined(card.openingHours()), language);
        add(lines, "service.access", "access", joined(card.access()), language);
        add(lines, "service.web", "url", card.url(), language);
        add(lines, "service.alert", "alert", card.alert(), language);
        if (card.checked() != null) {
            lines.add(card.checked());
        }
        return String.join("\n", lines);
    }

    private List<Reply> resources(Said.Resources resources, Language language) {
        var replies = new ArrayList<Reply>();
        for (String id : resources.ids()) {
            if (replies.size() == 1) {
                replies.add(Reply.text(line("resources.related", language, Map.of())));
            }
            var card = knowledge.card(id, language);
            replies.add(new Reply(text(card, language), List.of(), card));
        }
        return replies;
    }

    private String text(ResourceCard card, Language language) {
        var lines = new ArrayList<String>();
        lines.add(card.title());
        add(lines, "resources.who", "who", card.whoMayUse(), language);
        if (card.publisher() != null) {
            String published = card.published() == null ? "none" : card.published();
            lines.add(line(
                    "resources.published", language, Map.of("publisher", card.publisher(), "published", published)));
        }
        add(lines, "resources.link", "link", card.link(), language);
        if (card.sourceMark().equals("unverified")) {
            lines.add(line("resources.unverified", language, Map.of()));
        }
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String key, String name, @Nullable String value, Language language) {
        if (value != null && !value.isBlank()) {
            lines.add(line(key, language, Map.of(name, value)));
        }
    }

    private String line(String key, Language language, Map<String, String> arguments) {
        return wording.message(key, arguments, language, false);
    }

    private static String joined(List<String> parts) {
        return String.join("; ", parts);
    }

    /** Whole miles without a decimal point. */
    private static String miles(double miles) {
        return miles == Math.rint(miles) ? Long.toString((long) miles) : Double.toString(miles);
    }
}
