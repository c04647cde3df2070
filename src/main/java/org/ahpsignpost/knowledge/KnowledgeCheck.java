package org.ahpsignpost.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.stream.Collectors;
import org.ahpsignpost.content.ContentCheck;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;
import org.ahpsignpost.labels.Label;
import tools.jackson.databind.JsonNode;

/** Every label has facts and an English text, names lead somewhere, days are days, and texts hold no phone numbers. */
public final class KnowledgeCheck implements ContentCheck {

    @Override
    public void check(ContentPack pack, ContentProblems problems) {
        // a pack without the folder is told by whoever needs it; small packs of other modules' tests do without
        if (pack.in(KnowledgeFiles.FOLDER).isEmpty()) {
            return;
        }
        facts(pack, problems, KnowledgeFiles.PROFESSIONS, "professions", labelNames("profession"));
        facts(pack, problems, KnowledgeFiles.TOPICS, "topics", labelNames("topic"));
        facts(pack, problems, KnowledgeFiles.RESOURCES, "resources", labelNames("resource"));
        pack.find(KnowledgeFiles.RESOURCES).ifPresent(file -> RelatedCheck.check(file, problems));
        required(pack, problems, KnowledgeFiles.CHANGE_AREAS);
        pack.find(KnowledgeFiles.CHANGE_AREAS).ifPresent(file -> reviewDay(file, "", file.tree(), problems));
        required(pack, problems, KnowledgeFiles.ENGLISH);
        pack.in(KnowledgeFiles.TEXTS).forEach(file -> TextCheck.check(file, problems));
        pack.in(KnowledgeFiles.EASY).forEach(file -> EasyReadCheck.check(file, problems));
    }

    private static void facts(
            ContentPack pack, ContentProblems problems, String path, String key, Set<String> expected) {
        required(pack, problems, path);
        pack.find(path).ifPresent(file -> {
            var entries = file.tree().path(key);
            expected.stream()
                    .filter(name -> !entries.has(name))
                    .forEach(name -> problems.add(file, "/" + key, name + " is missing"));
            entries.properties().forEach(entry -> {
                String pointer = "/" + key + "/" + entry.getKey();
                if (!expected.contains(entry.getKey())) {
                    problems.add(file, pointer, "this is not on the closed list of " + key);
                }
                reviewDay(file, pointer, entry.getValue(), problems);
            });
        });
    }

    private static void required(ContentPack pack, ContentProblems problems, String path) {
        if (pack.find(path).isEmpty()) {
            problems.add(path, 1, "this file is missing");
        }
    }

    private static void reviewDay(ContentFile file, String pointer, JsonNode facts, ContentProblems problems) {
        try {
            LocalDate.parse(facts.path("reviewBy").asString());
        } catch (DateTimeParseException e) {
            problems.add(file, pointer + "/reviewBy", "this is not a day; write it like 2027-05-22");
        }
    }

    private static Set<String> labelNames(String family) {
        return Label.all().stream()
                .map(Label::of)
                .filter(label -> label.family().equals(family))
                .map(Label::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
