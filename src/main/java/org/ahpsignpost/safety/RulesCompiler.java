package org.ahpsignpost.safety;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.labels.SafetyCategory;
import tools.jackson.databind.JsonNode;

/**
 * Makes one language's rules ready from its files, {@code safety/rules/<language>/*.yaml}; any of them may hold any part.
 * Trusts the schema for shape and tells of names that do not exist and phrases that cannot be read. Used once, by one thread.
 */
final class RulesCompiler {

    static final int WHOLE_MESSAGE = Integer.MAX_VALUE / 2;
    private static final int USUAL_NEAR = 10;

    private final List<ContentFile> files;
    private final Consumer<String> problems;
    private final Groups groups;
    private final LexiconBuilder lexicon;
    private final List<Context> contexts = new ArrayList<>();
    private final Map<String, Integer> contextBits = new LinkedHashMap<>();
    private final Set<Integer> evidence = new HashSet<>();
    private int alwaysBits;

    private RulesCompiler(List<ContentFile> files, Consumer<String> problems) {
        this.files = files;
        this.problems = problems;
        var numbers = new TreeMap<String, Double>();
        parts("numbers").forEach(part -> part.forEachEntry((word, n) -> numbers.put(word, n.asDouble())));
        var spelling = new TreeMap<String, String>();
        parts("spelling").forEach(part -> part.forEachEntry((from, to) -> spelling.put(from, to.asString())));
        this.lexicon = new LexiconBuilder(numbers, spelling);
        this.groups = new Groups(lexicon, problems);
    }

    /** The rules, with everything that is wrong told to {@code problems}; a rule with a problem is left out. */
    static LanguageRules compile(List<ContentFile> files, Consumer<String> problems) {
        return new RulesCompiler(files, problems).compile();
    }

    /** The words that slips are repaired to, for the tool that lists the ordinary words beside them. */
    static Set<String> repairTargets(List<ContentFile> files) {
        var compiler = new RulesCompiler(files, problem -> {});
        compiler.compile();
        return compiler.lexicon.repairTargets(compiler.endings()).keySet();
    }

    private LanguageRules compile() {
        parts("groups").forEach(part -> part.forEachEntry(groups::declare));
        int breaks = groups.anonymous("clause_breaks", joined("clause_breaks"));
        int carriers = groups.anonymous("carriers", joined("carriers"));
        parts("contexts").forEach(part -> part.forEach(this::context));
        List<Rule> rules = rules("rules");
        var ordinary = new HashSet<String>();
        parts("ordinary")
                .forEach(part -> ordinary.addAll(List.of(part.asString().strip().split("\\s+"))));
        if (ordinary.isEmpty()) {
            // contexts of such a language are written for danger; that help is there is told by whole phrases
            alwaysBits = 0;
        }
        List<Rule> help = rules("help");
        groups.compileDeclared();
        boolean[] asked = new boolean[groups.count()];
        evidence.forEach(group -> asked[group] = true);
        boolean knowsOrdinaryWords = !ordinary.isEmpty();
        // without a list of ordinary words every one that is a slip away from a word of the rules would be taken for it
        var built = lexicon.build(ordinary, endings(), knowsOrdinaryWords);
        var phrases = new PhraseBook(groups.phrases(), lexicon.atoms(), groups.count());
        return new LanguageRules(
                built,
                phrases,
                contexts,
                breaks,
                carriers,
                asked,
                rules,
                help,
                knowsOrdinaryWords,
                groups.phraseCounts());
    }

    private Set<String> endings() {
        var endings = new HashSet<String>();
        joined("endings").forEach(ending -> endings.add(ending.asString()));
        return endings;
    }

    private void context(JsonNode node) {
        String id = node.get("id").asString();
        int bit = 1 << contexts.size();
        contextBits.put(id, bit);
        alwaysBits |= node.path("always").asBoolean(true) ? bit : 0;
        contexts.add(new Context(
                id,
                bit,
                groups.anonymous(id, node.get("phrases")),
                Context.Reach.valueOf(node.get("reach").asString().toUpperCase(java.util.Locale.ROOT)),
                node.path("words").asInt(5),
                node.path("yields_to_phrases").asBoolean(false),
                node.has("except") ? groups.anonymous(id + " except", node.get("except")) : -1,
                node.has("cancelled_by") ? groups.anonymous(id + " cancelled", node.get("cancelled_by")) : -1));
    }

    private List<Rule> rules(String part) {
        var rules = new ArrayList<Rule>();
        for (JsonNode list : parts(part)) {
            for (JsonNode node : list) {
                try {
                    rules.add(rule(node));
                } catch (IllegalArgumentException e) {
                    problems.accept("rule " + node.get("id").asString() + ": " + e.getMessage());
                }
            }
        }
        return rules;
    }

    private Rule rule(JsonNode node) {
        String id = node.get("id").asString();
        JsonNode all = node.get("all");
        int[] terms = new int[all.size()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = groups.term(id + " " + i, all.get(i));
            evidence.add(terms[i]);
        }
        var raises = new ArrayList<Rule.Raise>();
        for (JsonNode raise : node.path("raise")) {
            int with = groups.term(id + " raise", raise.get("with"));
            evidence.add(with);
            raises.add(new Rule.Raise(with, category(raise.get("to"))));
        }
        int[] except = new int[node.has("except") ? 1 : 0];
        if (except.length == 1) {
            except[0] = groups.term(id + " except", node.get("except"));
        }
        JsonNode near = node.path("near");
        return new Rule(
                id,
                node.path("flag").asString(""),
                node.has("category") ? category(node.get("category")) : SafetyCategory.NONE,
                terms,
                near.isMissingNode() ? USUAL_NEAR : near.isNumber() ? near.asInt() : WHOLE_MESSAGE,
                node.path("most_words").asInt(WHOLE_MESSAGE),
                node.path("ordered").asBoolean(false),
                (alwaysBits & ~bits(node.path("despite"))) | bits(node.path("also")),
                except,
                List.copyOf(raises));
    }

    private int bits(JsonNode ids) {
        int bits = 0;
        for (JsonNode id : ids) {
            Integer bit = contextBits.get(id.asString());
            if (bit == null) {
                throw new IllegalArgumentException("there is no context " + id.asString());
            }
            bits |= bit;
        }
        return bits;
    }

    private static SafetyCategory category(JsonNode node) {
        return SafetyCategory.of(node.asString()).orElseThrow();
    }

    private List<JsonNode> parts(String name) {
        return files.stream()
                .map(file -> file.tree().path(name))
                .filter(part -> !part.isMissingNode())
                .toList();
    }

    private List<JsonNode> joined(String name) {
        var all = new ArrayList<JsonNode>();
        parts(name).forEach(part -> part.forEach(all::add));
        return all;
    }
}
