package org.ahpsignpost.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import tools.jackson.databind.JsonNode;

/** Reads {@code privacy/<language>.yaml} of every language into one lexicon. */
final class LexiconReader {

    private static final Map<String, Role> LISTS = Map.ofEntries(
            Map.entry("sure-titles", Role.SURE_TITLE),
            Map.entry("titles", Role.TITLE),
            Map.entry("kin", Role.KIN),
            Map.entry("kin-links", Role.KIN_LINK),
            Map.entry("greetings", Role.GREETING),
            Map.entry("sign-offs", Role.SIGN_OFF),
            Map.entry("given-names", Role.GIVEN_NAME),
            Map.entry("surnames", Role.SURNAME),
            Map.entry("word-names", Role.WORD_NAME),
            Map.entry("not-names", Role.NOT_NAME),
            Map.entry("name-particles", Role.PARTICLE),
            Map.entry("name-verbs", Role.NAME_VERB),
            Map.entry("before-places", Role.BEFORE_PLACE),
            Map.entry("after-places", Role.AFTER_PLACE),
            Map.entry("email-at", Role.AT),
            Map.entry("email-dot", Role.DOT),
            Map.entry("months", Role.MONTH),
            Map.entry("not-birth", Role.NOT_BIRTH),
            Map.entry("nhs-cues", Role.NHS),
            Map.entry("phone-cues", Role.PHONE),
            Map.entry("order-cues", Role.ORDER),
            Map.entry("ni-cues", Role.NI_CUE),
            Map.entry("postcode-cues", Role.POSTCODE),
            Map.entry("streets", Role.STREET),
            Map.entry("streets-in-capitals", Role.STREET_IF_CAPITAL),
            Map.entry("flats", Role.FLAT),
            Map.entry("address-cues", Role.ADDRESS_CUE),
            Map.entry("not-streets", Role.NOT_STREET),
            Map.entry("not-postcodes", Role.NOT_POSTCODE));

    private final Map<String, Long> roles = new HashMap<>();
    private final Map<String, String> digits = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> endings = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> introductions = new ArrayList<>();
    private final List<String> births = new ArrayList<>();

    private LexiconReader() {}

    static Lexicon read(ContentPack pack) {
        var reader = new LexiconReader();
        pack.in("privacy").stream().map(ContentFile::tree).forEach(reader::add);
        return reader.lexicon();
    }

    /** Numbers that the content pack names as everybody's: 999 and its like. */
    static List<String> publicNumbers(ContentPack pack) {
        return pack.in("privacy").stream()
                .flatMap(file -> words(file.tree(), "public-numbers").stream())
                .toList();
    }

    private void add(JsonNode file) {
        LISTS.forEach((key, role) -> words(file, key).forEach(word -> mark(word, role)));
        names.addAll(words(file, "name-cues"));
        introductions.addAll(words(file, "introductions"));
        births.addAll(words(file, "birth-cues"));
        endings.addAll(words(file, "not-name-endings"));
        for (var number : file.path("numbers").properties()) {
            digits.put(number.getKey(), number.getValue().asString());
            mark(number.getKey(), Role.NUMBER);
        }
        counts(file.path("repeats"), Role.REPEAT);
        counts(file.path("noughts"), Role.ZEROS);
    }

    private void counts(JsonNode words, Role role) {
        for (var word : words.properties()) {
            counts.put(word.getKey(), word.getValue().asInt());
            mark(word.getKey(), role);
        }
    }

    private Lexicon lexicon() {
        var spoken = Phrases.of(names);
        var introducing = Phrases.of(introductions);
        var birth = Phrases.of(births);
        spoken.triggers().forEach(word -> mark(word, Role.NAME_CUE));
        introducing.triggers().forEach(word -> mark(word, Role.NAME_CUE));
        birth.triggers().forEach(word -> mark(word, Role.BIRTH_CUE));
        return new Lexicon(
                Map.copyOf(roles),
                spoken,
                introducing,
                birth,
                Map.copyOf(digits),
                Map.copyOf(counts),
                List.copyOf(endings));
    }

    private void mark(String word, Role role) {
        roles.merge(word.toLowerCase(Locale.ROOT), role.bit(), (one, other) -> one | other);
    }

    private static List<String> words(JsonNode file, String key) {
        return file.path(key).valueStream().map(JsonNode::asString).toList();
    }
}
