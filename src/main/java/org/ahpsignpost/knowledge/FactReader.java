package org.ahpsignpost.knowledge;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.Profession;
import org.ahpsignpost.labels.Topic;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the facts, which are the same in every language. The schemas and {@link KnowledgeCheck} have held before. */
final class FactReader {

    private final ContentPack pack;

    FactReader(ContentPack pack) {
        this.pack = pack;
    }

    Map<Profession, ProfessionEntry> professions() {
        var entries = new EnumMap<Profession, ProfessionEntry>(Profession.class);
        tree(KnowledgeFiles.PROFESSIONS).path("professions").properties().forEach(property -> {
            var profession = Profession.of(property.getKey()).orElseThrow();
            entries.put(profession, profession(profession, property.getValue()));
        });
        return Collections.unmodifiableMap(entries);
    }

    Map<Topic, TopicEntry> topics() {
        var entries = new EnumMap<Topic, TopicEntry>(Topic.class);
        tree(KnowledgeFiles.TOPICS).path("topics").properties().forEach(property -> {
            var topic = Topic.of(property.getKey()).orElseThrow();
            var facts = property.getValue();
            entries.put(
                    topic,
                    new TopicEntry(
                            topic, links(facts), mark(facts, "sourceMark"), string(facts, "source"), reviewBy(facts)));
        });
        return Collections.unmodifiableMap(entries);
    }

    Map<String, ResourceEntry> resources() {
        var entries = new LinkedHashMap<String, ResourceEntry>();
        tree(KnowledgeFiles.RESOURCES)
                .path("resources")
                .properties()
                .forEach(property -> entries.put(property.getKey(), resource(property.getKey(), property.getValue())));
        return Collections.unmodifiableMap(entries);
    }

    List<ChangeArea> changeAreas() {
        var file = tree(KnowledgeFiles.CHANGE_AREAS);
        var language = Language.of(string(file, "language")).orElseThrow();
        boolean checked = file.path("checked").asBoolean();
        return file.path("slots").properties().stream()
                .map(property -> slot(property.getKey(), property.getValue()).served(language, checked))
                .flatMap(Optional::stream)
                .toList();
    }

    private static ProfessionEntry profession(Profession profession, JsonNode facts) {
        return new ProfessionEntry(
                profession,
                SelfReferral.valueOf(string(facts, "selfReferral")),
                string(facts, "route").equals("explain") ? Route.EXPLAIN : Route.DIRECTORY,
                facts.path("asksWho").asBoolean(),
                string(facts, "regulator"),
                links(facts),
                mark(facts, "sourceMark"),
                string(facts, "source"),
                reviewBy(facts));
    }

    private static ResourceEntry resource(String id, JsonNode facts) {
        return new ResourceEntry(
                id,
                string(facts, "title"),
                stringOrNull(facts, "publisher"),
                stringOrNull(facts, "published"),
                stringOrNull(facts, "link"),
                mark(facts, "linkMark"),
                Access.fromWire(string(facts, "access")),
                strings(facts, "audience").stream().map(Readership::valueOf).collect(toUnmodifiableSet()),
                mark(facts, "sourceMark"),
                string(facts, "source"),
                reviewBy(facts),
                strings(facts, "related"));
    }

    private static ChangeAreaSlot slot(String id, JsonNode facts) {
        return new ChangeAreaSlot(
                id,
                stringOrNull(facts, "title"),
                stringOrNull(facts, "meaning"),
                stringOrNull(facts, "effect"),
                strings(facts, "ideas"),
                strings(facts, "caseStudies"),
                ChangeAreaSlot.Status.valueOf(string(facts, "status")));
    }

    private static List<Link> links(JsonNode facts) {
        return facts.path("links")
                .valueStream()
                .map(link -> new Link(string(link, "title"), string(link, "url"), mark(link, "mark")))
                .toList();
    }

    private static LocalDate reviewBy(JsonNode facts) {
        return LocalDate.parse(string(facts, "reviewBy"));
    }

    private static SourceMark mark(JsonNode facts, String key) {
        return SourceMark.fromWire(string(facts, key));
    }

    private static List<String> strings(JsonNode facts, String key) {
        return facts.path(key).valueStream().map(JsonNode::asString).toList();
    }

    private static String string(JsonNode facts, String key) {
        return facts.path(key).asString();
    }

    private static @Nullable String stringOrNull(JsonNode facts, String key) {
        return facts.path(key).isString() ? string(facts, key) : null;
    }

    private JsonNode tree(String path) {
        return pack.file(path).tree();
    }
}
