package org.ahpsignpost.labels;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person wants: {@code profession:podiatrist}, {@code topic:cost}, {@code resource:jsna}, {@code oos},
 * {@code oos:diagnosis}, {@code oos:medication} or {@code injection}. Only labels of the closed lists can be made.
 */
public record Label(@JsonValue String value) {

    public static final Label OUT_OF_SCOPE = new Label("oos");
    public static final Label DIAGNOSIS = new Label("oos:diagnosis");
    public static final Label MEDICATION = new Label("oos:medication");
    public static final Label INJECTION = new Label("injection");

    private static final List<String> RESOURCES = List.of(
            "ohid_ahp_guide",
            "four_step_approach",
            "eight_change_areas",
            "fingertips",
            "jsna",
            "hi_improvement_dashboard",
            "london_borough_data_explorer",
            "rainbow_model",
            "innovation_sessions",
            "trial_scale_up",
            "kings_fund_framework",
            "rsph_hub",
            "health_creation_manifesto",
            "ihe_report",
            "chatbot_roadmap",
            "mtg_report",
            "nhs_providers_coproduction",
            "nhs_providers_board_guide",
            "hssib_report",
            "health_foundation_2040",
            "deloitte_maternal");

    private static final Set<String> ALL = closedList();

    public Label {
        // the constants above are made before the list is, and are known to be in it
        if (ALL != null && !ALL.contains(value)) {
            throw new IllegalArgumentException("not in the closed list of labels: " + value);
        }
    }

    /** The label of that name; empty where the closed list does not hold it. */
    public static Optional<Label> find(String value) {
        return ALL.contains(value) ? Optional.of(new Label(value)) : Optional.empty();
    }

    @JsonCreator
    public static Label of(String value) {
        return new Label(value);
    }

    public static Label of(Profession profession) {
        return new Label("profession:" + profession.wire());
    }

    public static Label of(Topic topic) {
        return new Label("topic:" + topic.wire());
    }

    /** Every label there is, in a fixed order. */
    public static Set<String> all() {
        return ALL;
    }

    /** The part before the colon, or the whole label: {@code profession}, {@code topic}, {@code resource}, {@code oos}, {@code injection}. */
    public String family() {
        int colon = value.indexOf(':');
        return colon < 0 ? value : value.substring(0, colon);
    }

    /** The part after the colon, or the whole label where there is none. */
    public String name() {
        return value.substring(value.indexOf(':') + 1);
    }

    public Optional<Profession> profession() {
        return family().equals("profession") ? Profession.of(name()) : Optional.empty();
    }

    public Optional<Topic> topic() {
        return family().equals("topic") ? Topic.of(name()) : Optional.empty();
    }

    public boolean isResource() {
        return family().equals("resource");
    }

    @Override
    public String toString() {
        return value;
    }

    private static Set<String> closedList() {
        var all = new LinkedHashSet<String>();
        for (var profession : Profession.values()) {
            all.add("profession:" + profession.wire());
        }
        for (var topic : Topic.values()) {
            all.add("topic:" + topic.wire());
        }
        RESOURCES.forEach(resource -> all.add("resource:" + resource));
        all.addAll(List.of("oos", "oos:diagnosis", "oos:medication", "injection"));
        return java.util.Collections.unmodifiableSet(all);
    }
}
