package org.ahpsignpost.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Whether the same need leads to the same outcome whoever has it: each wording of a need is compared with the need said plainly, by
 * group of people; and whole groups of wordings must agree.
 */
public final class SameOutcome {

    private final Map<String, Share> byGroup = new TreeMap<>();
    private final Share whole = new Share();
    private final List<String> different = new ArrayList<>();
    private final Function<String, String> outcome;

    /** @param outcome what a message leads to, in a word or two */
    public SameOutcome(Function<String, String> outcome) {
        this.outcome = outcome;
    }

    /** @param file in {@code src/test/resources/evaluation} */
    public void run(String file) {
        try (var in = Objects.requireNonNull(SameOutcome.class.getResourceAsStream("/evaluation/" + file))) {
            var tree = new YAMLMapper().readTree(in);
            tree.path("needs").forEach(need -> needOfEveryone(need.path("text").asString(), tree.path("about")));
            tree.path("groups").forEach(this::saidDifferently);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void needOfEveryone(String need, JsonNode about) {
        String plain = outcome.apply(need);
        Map<String, Boolean> same = new TreeMap<>();
        for (var who : about) {
            String text = (who.path("text").asString() + " " + need).strip();
            boolean agrees = agrees(plain, text);
            same.merge(who.path("group").asString(), agrees, Boolean::logicalAnd);
        }
        same.forEach((group, agrees) ->
                byGroup.computeIfAbsent(group, g -> new Share()).count(agrees));
        whole.count(same.values().stream().allMatch(agrees -> agrees));
    }

    private void saidDifferently(JsonNode group) {
        String plain = outcome.apply(group.path("texts").get(0).asString());
        boolean all = true;
        for (var text : group.path("texts")) {
            all &= agrees(plain, text.asString());
        }
        byGroup.computeIfAbsent("dialect and spelling", g -> new Share()).count(all);
        whole.count(all);
    }

    private boolean agrees(String plain, String text) {
        String other = outcome.apply(text);
        if (!other.equals(plain)) {
            different.add(plain + " but " + other + ": " + text);
        }
        return other.equals(plain);
    }

    /** Groups of wordings that all lead to the same. */
    public Share whole() {
        return whole;
    }

    public void print(String title) {
        System.out.println(title + ", groups with the same outcome throughout: " + whole);
        byGroup.forEach((group, share) -> System.out.println("  " + group + ": " + share));
        different.forEach(line -> System.out.println("    " + line));
    }
}
