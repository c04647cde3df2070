package org.ahpsignpost.dialogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Label;
import tools.jackson.databind.JsonNode;

/** All flows, and which label leads to which. */
final class FlowBook {

    static final String ROUTES = "routes.yaml";

    private final Map<String, Flow> flows = new LinkedHashMap<>();
    private final Map<String, Route> routes = new HashMap<>();
    private final Map<Audience, String> welcome = new HashMap<>();
    private final Map<String, String> detailFlows = new LinkedHashMap<>();
    private final String notUnderstood;
    private final String unsure;
    private final String outOfTries;
    private final String atRest;

    private FlowBook(JsonNode routing) {
        notUnderstood = routing.path("not-understood").asString();
        unsure = routing.path("unsure").asString();
        outOfTries = routing.path("out-of-tries").asString();
        atRest = routing.path("at-rest").asString();
        routing.path("welcome")
                .properties()
                .forEach(entry -> welcome.put(
                        Audience.of(entry.getKey()).orElseThrow(),
                        entry.getValue().asString()));
        routing.path("details")
                .properties()
                .forEach(entry ->
                        detailFlows.put(entry.getKey(), entry.getValue().asString()));
        for (var entry : routing.path("labels").properties()) {
            var slot = entry.getValue().path("slot");
            routes.put(
                    entry.getKey(),
                    new Route(entry.getValue().path("flow").asString(), slot.isString() ? slot.asString() : null));
        }
    }

    static FlowBook of(ContentPack pack) {
        var book = new FlowBook(pack.file(ROUTES).tree());
        pack.in("flows").stream()
                .map(file -> FlowReader.read(file.tree()))
                .forEach(flow -> book.flows.put(flow.id(), flow));
        return book;
    }

    Flow flow(String id) {
        var flow = flows.get(id);
        if (flow == null) {
            throw new NoSuchElementException("there is no flow " + id);
        }
        return flow;
    }

    Map<String, Flow> flows() {
        return flows;
    }

    String welcome(Audience audience) {
        return welcome.getOrDefault(audience, notUnderstood);
    }

    /** Where a message leads that holds a detail and no wish, by the detail's slot. */
    Map<String, String> detailFlows() {
        return detailFlows;
    }

    /** Where a message leads that was not understood. */
    String notUnderstood() {
        return notUnderstood;
    }

    /** Where a message leads that has two or three likely readings. */
    String unsure() {
        return unsure;
    }

    /** Where a question leads that was asked in three ways and not answered: a person or a list. */
    String outOfTries() {
        return outOfTries;
    }

    /** What is offered when a wish has been met and nothing waits. */
    String atRest() {
        return atRest;
    }

    /** Where the label leads: its own route, or its family's. */
    Route route(Label label) {
        var own = routes.get(label.value());
        var route = own != null ? own : routes.get(label.family() + ":*");
        return route != null ? route : new Route(notUnderstood, null);
    }
}
