package org.ahpsignpost.directory.openreferral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.directory.Refusal;
import org.ahpsignpost.directory.openreferral.RecordSchemas.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes records of any shape in which services come, tells by their fields what they are, holds them against their schema and
 * gathers the services. A service that comes once for each of its places is put together again.
 */
final class RecordIntake {

    private final RecordSchemas schemas;
    private final Map<String, ObjectNode> services = new LinkedHashMap<>();
    private final List<Refusal> refused = new ArrayList<>();
    private int others;
    private int position;

    RecordIntake(RecordSchemas schemas) {
        this.schemas = schemas;
    }

    void take(JsonNode record) {
        position++;
        if (!(record instanceof ObjectNode object)) {
            refused.add(new Refusal(id(record), "", "a record must be a JSON object"));
        } else if (object.path("services").isArray()) {
            organization(object);
        } else if (object.path("service").isObject()) {
            serviceAtLocation(object);
        } else if (isSomethingElse(object)) {
            others++;
        } else {
            service(object, false);
        }
    }

    /** The valid services, by their order. */
    Iterable<ObjectNode> services() {
        return services.values();
    }

    List<Refusal> refused() {
        return refused;
    }

    /** How many records were no services. */
    int others() {
        return others;
    }

    private void organization(ObjectNode organization) {
        var alone = organization.deepCopy();
        alone.remove("services");
        if (isValid(Kind.ORGANIZATION, alone)) {
            for (JsonNode service : organization.path("services")) {
                var copy = service.deepCopy();
                if (copy instanceof ObjectNode object && !object.has("organization")) {
                    object.set("organization", alone);
                }
                take(copy);
            }
        }
    }

    private void serviceAtLocation(ObjectNode place) {
        if (isValid(Kind.SERVICE_AT_LOCATION, place)) {
            var service = (ObjectNode) place.path("service").deepCopy();
            var bare = place.deepCopy();
            bare.remove("service");
            service.putArray("service_at_locations").add(bare);
            service(service, true);
        }
    }

    private void service(ObjectNode service, boolean onePlaceOfSeveral) {
        if (!isValid(Kind.SERVICE, service)) {
            return;
        }
        var before = services.putIfAbsent(id(service), service);
        if (before != null && onePlaceOfSeveral) {
            var places = before.path("service_at_locations") instanceof ArrayNode array
                    ? array
                    : before.putArray("service_at_locations");
            service.path("service_at_locations").forEach(places::add);
        } else if (before != null) {
            refused.add(new Refusal(id(service), "/id", "an earlier record of this source has the same id"));
        }
    }

    private boolean isValid(Kind kind, ObjectNode record) {
        var problem = schemas.firstProblem(kind, record, id(record));
        problem.ifPresent(refused::add);
        return problem.isEmpty();
    }

    /** Taxonomies, taxonomy terms and organizations without services. */
    private static boolean isSomethingElse(ObjectNode record) {
        boolean saysService = record.has("status") || record.has("organization") || record.has("organization_id");
        return !saysService
                && List.of(
                                "taxonomy_terms",
                                "taxonomy",
                                "term",
                                "term_uri",
                                "version",
                                "website",
                                "logo",
                                "organization_identifiers")
                        .stream()
                        .anyMatch(record::has);
    }

    private String id(JsonNode record) {
        String id = CleanText.of(record.path("id").asString(""), 80);
        return id == null ? "record " + position : id;
    }
}
