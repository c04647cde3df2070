package org.ahpsignpost.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.SafetyCategory;
import org.ahpsignpost.reply.Card;
import org.ahpsignpost.reply.Reply;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The replies of one language, put together from their parts. Immutable once read, and thread-safe. */
final class ReplyBook {

    static final String FOLDER = "safety/replies";
    /** Needs that have an access row; a person with several gets the row of the first. */
    static final List<String> NEEDS = List.of("bsl", "deaf", "text_only", "cannot_speak");

    private final JsonNode file;
    private final Numbers numbers;

    ReplyBook(JsonNode file, Numbers numbers) {
        this.file = file;
        this.numbers = numbers;
    }

    /** Empty where this language has no reply to that flag in that category. */
    Optional<Reply> reply(String flag, SafetyCategory category, Audience audience, Set<String> needs) {
        return parts(flag, category).map(parts -> {
            boolean staff = audience == Audience.STAFF;
            JsonNode wording = staff && parts.has("staff") ? parts.get("staff") : parts;
            boolean usualForStaff = staff && wording == parts;
            var lines = Stream.of(
                            (usualForStaff ? category(category).get("staff_action") : wording.get("action")).asString(),
                            accessRow(category, needs),
                            optional(wording, "more"),
                            wording.get("why").asString(),
                            file.get("cannot_call").asString())
                    .filter(Objects::nonNull);
            String text = numbers.fill(lines.collect(Collectors.joining("\n")));
            return new Reply(text, List.of(), card(category, parts.path("contacts")));
        });
    }

    Reply reminder(SafetyCategory held) {
        String text = numbers.fill(category(held).get("reminder").asString());
        return new Reply(text, List.of(), card(held, file.path("no contacts of its own")));
    }

    Reply lastLine() {
        JsonNode last = file.get("last_line");
        var card = new Card.Emergency(numbers.fill(last.get("heading").asString()), contacts(last.get("contacts")));
        return new Reply(numbers.fill(last.get("text").asString()), List.of(), card);
    }

    private Optional<JsonNode> parts(String flag, SafetyCategory category) {
        JsonNode usual = null;
        for (JsonNode parts : file.get("replies")) {
            if (parts.get("flag").asString().equals(flag)) {
                String only = optional(parts, "category");
                if (category.wire().equals(only)) {
                    return Optional.of(parts);
                }
                usual = only == null ? parts : usual;
            }
        }
        return Optional.ofNullable(usual);
    }

    private @Nullable String accessRow(SafetyCategory category, Set<String> needs) {
        return NEEDS.stream()
                .filter(needs::contains)
                .findFirst()
                .map(need -> file.get("access").get(category.wire()).get(need).asString())
                .orElse(null);
    }

    private Card card(SafetyCategory category, JsonNode ownContacts) {
        JsonNode usual = category(category);
        String heading = numbers.fill(usual.get("heading").asString());
        var contacts = contacts(ownContacts.isMissingNode() ? usual.get("contacts") : ownContacts);
        return category == SafetyCategory.EMERGENCY_999
                ? new Card.Emergency(heading, contacts)
                : new Card.Urgent(heading, contacts);
    }

    private List<Card.Contact> contacts(JsonNode ids) {
        var contacts = new ArrayList<Card.Contact>();
        for (JsonNode id : ids) {
            contacts.add(numbers.contact(
                    id.asString(), file.get("names").path(id.asString()).asString("")));
        }
        return List.copyOf(contacts);
    }

    private JsonNode category(SafetyCategory category) {
        return Objects.requireNonNull(file.get("categories").get(category.wire()), category::wire);
    }

    private static @Nullable String optional(JsonNode parts, String name) {
        return parts.has(name) ? parts.get(name).asString() : null;
    }
}
