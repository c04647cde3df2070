package org.ahpsignpost.dialogue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.content.ContentCheck;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.messages.MessageCheck;

/**
 * What must hold between flows, routes and messages: every name exists, every step is reached and leads to rest, every question
 * has its other wordings, every label leads somewhere.
 */
public final class FlowCheck implements ContentCheck {

    @Override
    public void check(ContentPack pack, ContentProblems problems) {
        var messages = MessageCheck.englishKeys(pack);
        Map<String, ContentFile> files = new LinkedHashMap<>();
        for (var file : pack.in("flows")) {
            String id = file.tree().path("flow").asString();
            if (!id.equals(file.name())) {
                problems.add(
                        file,
                        "/flow",
                        "the flow is called " + id + " but its file " + file.name() + "; expected the same name");
            }
            files.put(id, file);
        }
        files.values().forEach(file -> new OneFlow(file, files.keySet(), messages, problems).check());
        checkRoutes(pack, files.keySet(), problems);
    }

    private static void checkRoutes(ContentPack pack, Set<String> flows, ContentProblems problems) {
        var routes = pack.find(FlowBook.ROUTES);
        if (routes.isEmpty()) {
            problems.add(FlowBook.ROUTES, 1, "the file is missing; it says which label leads to which flow");
            return;
        }
        var file = routes.get();
        for (String key : new String[] {"not-understood", "unsure", "out-of-tries", "at-rest"}) {
            expectFlow(file, "/" + key, file.tree().path(key).asString(), flows, problems);
        }
        file.tree()
                .path("welcome")
                .properties()
                .forEach(one -> expectFlow(
                        file, "/welcome/" + one.getKey(), one.getValue().asString(), flows, problems));
        file.tree()
                .path("details")
                .properties()
                .forEach(one -> expectFlow(
                        file, "/details/" + one.getKey(), one.getValue().asString(), flows, problems));
        var labels = file.tree().path("labels");
        for (var label : labels.properties()) {
            String pointer = "/labels/" + label.getKey();
            expectFlow(file, pointer, label.getValue().path("flow").asString(), flows, problems);
            if (!label.getKey().endsWith(":*") && Label.find(label.getKey()).isEmpty()) {
                problems.add(file, pointer, "this is not a label of the closed list");
            }
        }
        for (String label : Label.all()) {
            if (!labels.has(label) && !labels.has(new Label(label).family() + ":*")) {
                problems.add(file, "/labels", "no route for " + label);
            }
        }
    }

    private static void expectFlow(
            ContentFile file, String pointer, String flow, Set<String> flows, ContentProblems problems) {
        if (!flows.contains(flow)) {
            problems.add(file, pointer, "there is no flow " + flow + "; expected one of " + flows);
        }
    }

    private record OneFlow(ContentFile file, Set<String> flows, Set<String> messages, ContentProblems problems) {

        void check() {
            var subject = file.tree().path("subject");
            if (subject.isString() && Label.find(subject.asString()).isEmpty()) {
                problems.add(file, "/subject", "this is not a label of the closed list");
                return;
            }
            var flow = FlowReader.read(file.tree());
            expectStep(flow, "/start", flow.start());
            flow.corrections().forEach((slot, step) -> expectStep(flow, "/corrections/" + slot, step));
            flow.steps().forEach((name, step) -> checkStep(flow, "/steps/" + name, step));
            var reached = reached(flow);
            flow.steps().keySet().stream()
                    .filter(name -> !reached.contains(name))
                    .forEach(name -> problems.add(file, "/steps/" + name, "no step leads here"));
        }

        private void checkStep(Flow flow, String pointer, Step step) {
            step.exits().forEach(exit -> expectStep(flow, pointer, exit));
            switch (step) {
                case Step.Say say -> expectMessage(pointer, say.message());
                case Step.Question question -> checkQuestion(pointer, question);
                case Step.Offer offer -> checkOffer(pointer, offer);
                case Step.Jump jump -> expectFlow(file, pointer, jump.flow(), flows, problems);
                case Step.Tell tell -> {}
                case Step.Branch branch -> {}
                case Step.Call call -> {}
                case Step.Fill fill -> {}
                case Step.End end -> {}
            }
        }

        private void checkQuestion(String pointer, Step.Question question) {
            expectMessage(pointer, question.say());
            expectMessage(pointer, question.why());
            question.again().forEach(key -> expectMessage(pointer, key));
            var wordings = new HashSet<>(question.again());
            wordings.add(question.say());
            if (wordings.size() < Limits.TRIES + 1) {
                problems.add(
                        file,
                        pointer,
                        "expected " + Limits.TRIES + " other wordings under again, none the same as another");
            }
            if (question instanceof Step.Choose choose) {
                choose.options().forEach(option -> expectOption(pointer, option));
            }
        }

        private void checkOffer(String pointer, Step.Offer offer) {
            if (offer.say() != null) {
                expectMessage(pointer, offer.say());
            }
            offer.options().forEach(option -> expectOption(pointer, option));
        }

        private void expectOption(String pointer, Option option) {
            if (option.message() != null) {
                expectMessage(pointer, option.message());
            }
        }

        private void expectMessage(String pointer, String key) {
            if (!messages.contains(key)) {
                problems.add(file, pointer, "messages/en.yaml has no message " + key);
            }
        }

        private void expectStep(Flow flow, String pointer, String step) {
            if (!flow.steps().containsKey(step)) {
                problems.add(
                        file,
                        pointer,
                        "there is no step " + step + "; expected one of "
                                + flow.steps().keySet());
            }
        }

        private static Set<String> reached(Flow flow) {
            var reached = new HashSet<String>();
            var open = new ArrayDeque<String>();
            open.add(flow.start());
            open.addAll(flow.corrections().values());
            while (!open.isEmpty()) {
                String name = open.poll();
                if (flow.steps().containsKey(name) && reached.add(name)) {
                    open.addAll(flow.steps().get(name).exits());
                }
            }
            return reached;
        }
    }
}
