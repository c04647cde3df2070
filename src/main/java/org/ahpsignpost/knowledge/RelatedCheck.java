package org.ahpsignpost.knowledge;

import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentProblems;
import tools.jackson.databind.JsonNode;

/** Related resources exist, are not the resource itself, and name it back. */
final class RelatedCheck {

    private RelatedCheck() {}

    static void check(ContentFile file, ContentProblems problems) {
        var resources = file.tree().path("resources");
        resources.properties().forEach(entry -> {
            String pointer = "/resources/" + entry.getKey() + "/related";
            entry.getValue()
                    .path("related")
                    .valueStream()
                    .map(JsonNode::asString)
                    .forEach(other -> {
                        if (other.equals(entry.getKey())) {
                            problems.add(file, pointer, "a resource is not related to itself");
                        } else if (!resources.has(other)) {
                            problems.add(file, pointer, "there is no resource " + other);
                        } else if (!names(resources.path(other), entry.getKey())) {
                            problems.add(file, pointer, other + " must name " + entry.getKey() + " as related too");
                        }
                    });
        });
    }

    private static boolean names(JsonNode resource, String id) {
        return resource.path("related").valueStream().map(JsonNode::asString).anyMatch(id::equals);
    }
}
