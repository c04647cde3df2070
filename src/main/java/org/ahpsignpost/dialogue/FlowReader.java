package org.ahpsignpost.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.labels.Label;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one flow file that its schema has already passed. */
final class FlowReader {

    private FlowReader() {}

    static Flow read(JsonNode tree) {
        var steps = new LinkedHashMap<String, Step>();
        tree.path("steps").properties().forEach(step -> steps.put(step.getKey(), step(step.getValue())));
        var subject = tree.path("subject");
        return new Flow(
                tree.path("flow").asString(),
                tree.path("start").asString(),
                subject.isString() ? Label.of(subject.asString()) : null,
                steps,
                texts(tree.path("corrections")));
    }

    private static Step step(JsonNode step) {
        if (step.has("ask")) {
            return ask(step);
        }
        if (step.has("choose")) {
            return choose(step);
        }
        if (step.has("offer")) {
            return new Step.Offer(
                    textOrNull(step.path("say")), options(step.path("offer")), textOrNull(step.path("options-from")));
        }
        if (step.has("branch")) {
            return new Step.Branch(
                    cases(step.path("branch")), step.path("otherwise").asString());
        }
        if (step.has("call")) {
            return new Step.Call(step.path("call").asString(), texts(step.path("outcomes")));
        }
        if (step.has("fill")) {
            return new Step.Fill(texts(step.path("fill")), step.path("then").asString());
        }
        if (step.has("jump")) {
            return new Step.Jump(step.path("jump").asString());
        }
        if (step.has("tell")) {
            return new Step.Tell(step.path("tell").asString(), step.path("then").asString());
        }
        if (step.has("end")) {
            return new Step.End(step.path("end").isString());
        }
        return new Step.Say(step.path("say").asString(), step.path("then").asString());
    }

    private static Step ask(JsonNode step) {
        return new Step.Ask(
                step.path("ask").asString(),
                step.path("say").asString(),
                step.path("why").asString(),
                list(step.path("again")),
                step.path("skip").asString(),
                step.path("then").asString(),
                list(step.path("also-means")),
                texts(step.path("unusable")));
    }

    private static Step choose(JsonNode step) {
        return new Step.Choose(
                step.path("choose").asString(),
                step.path("say").asString(),
                step.path("why").asString(),
                list(step.path("again")),
                step.path("skip").asString(),
                step.path("then").asString(),
                list(step.path("also-means")),
                options(step.path("options")),
                textOrNull(step.path("options-from")));
    }

    private static List<Option> options(JsonNode options) {
        var read = new ArrayList<Option>();
        for (JsonNode option : options) {
            var then = textOrNull(option.path("then"));
            var label = option.path("label");
            read.add(
                    label.isString()
                            ? new Option(option.path("value").asString(), null, Label.of(label.asString()), null, then)
                            : Option.message(
                                    option.path("value").asString(),
                                    option.path("message").asString(),
                                    then));
        }
        return List.copyOf(read);
    }

    private static List<Step.Case> cases(JsonNode cases) {
        var read = new ArrayList<Step.Case>();
        for (JsonNode one : cases) {
            read.add(new Step.Case(
                    one.path("slot").asString(),
                    !one.path("known").isBoolean() || one.path("known").booleanValue(),
                    list(one.path("values")),
                    one.path("then").asString()));
        }
        return List.copyOf(read);
    }

    private static List<String> list(JsonNode array) {
        var read = new ArrayList<String>();
        array.forEach(item -> read.add(item.asString()));
        return List.copyOf(read);
    }

    private static Map<String, String> texts(JsonNode object) {
        var read = new LinkedHashMap<String, String>();
        object.properties()
                .forEach(entry -> read.put(entry.getKey(), entry.getValue().asString()));
        return read;
    }

    private static @Nullable String textOrNull(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }
}
