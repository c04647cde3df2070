package org.ahpsignpost.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ahpsignpost.dialogue.Option;
import org.ahpsignpost.knowledge.Knowledge;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.Profession;
import org.ahpsignpost.messages.Messages;

/** Turns references into words of one language. */
final class Wording {

    private final Messages messages;
    private final Knowledge knowledge;
    private final DutyInWords hours;

    Wording(Messages messages, Knowledge knowledge, DutyInWords hours) {
        this.messages = messages;
        this.knowledge = knowledge;
        this.hours = hours;
    }

    String message(String key, Map<String, String> arguments, Language language, boolean simple) {
        var all = withDerived(key, arguments, language);
        return simple ? messages.simple(key, language, all) : messages.text(key, language, all);
    }

    String message(String key, Language language) {
        return messages.text(key, language, Map.of());
    }

    boolean speaks(Language language) {
        return messages.speaks(language);
    }

    boolean checked(Language language) {
        return messages.checked(language);
    }

    String option(Option option, Language language) {
        if (option.label() != null) {
            return labelName(option.label(), language);
        }
        return option.message() != null
                ? messages.text(option.message(), language, Map.of())
                : String.valueOf(option.words());
    }

    private String labelName(Label label, Language language) {
        String name = knowledge.text(label, language).name();
        return name.isEmpty()
                ? label.name()
                : name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /** Adds what the sentence names but no slot holds, because it differs by language. */
    private Map<String, String> withDerived(String key, Map<String, String> arguments, Language language) {
        if (arguments.isEmpty()) {
            return arguments;
        }
        var all = new HashMap<>(arguments);
        all.putIfAbsent("place_name", arguments.getOrDefault("place", ""));
        boolean facts = messages.names(key, language, "facts");
        if (facts || messages.names(key, language, "service")) {
            all.put("service", service(arguments, language));
        }
        if (arguments.containsKey("wish")) {
            all.put("wish", labelName(Label.of(arguments.get("wish")), language));
        }
        if (arguments.containsKey("hours")) {
            all.put("hours", hours.in(language));
        }
        if (arguments.containsKey("needs")) {
            all.put("needs", needs(arguments.get("needs"), language));
        }
        if (facts) {
            all.put("facts", facts(arguments, all, language));
        }
        return all;
    }

    private String service(Map<String, String> slots, Language language) {
        return Profession.of(slots.getOrDefault("profession", ""))
                .map(profession -> knowledge.text(Label.of(profession), language))
                .map(text -> text.service() != null ? text.service() : text.name())
                .orElse("");
    }

    private String needs(String needs, Language language) {
        return List.of(needs.split(",")).stream()
                .filter(need -> messages.has("need." + need))
                .map(need -> messages.text("need." + need, language, Map.of()))
                .collect(Collectors.joining(", "));
    }

    private String facts(Map<String, String> slots, Map<String, String> arguments, Language language) {
        return Lookups.told(slots).stream()
                .filter(slot -> messages.has("know.fact." + slot))
                .map(slot -> messages.text("know.fact." + slot, language, arguments))
                .collect(Collectors.joining("; "));
    }
}
