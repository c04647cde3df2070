package org.ahpsignpost.generation;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.generation.GenerationProperties.Provider;

/** Holds the settings against what they must be, before anything is built from them. */
final class GenerationSettings {

    /** A person waits for it. */
    private static final Duration LONGEST_LIMIT = Duration.ofSeconds(20);

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private GenerationSettings() {}

    /** @throws GenerationSettingsException with everything that is wrong at once */
    static GenerationProperties checked(GenerationProperties properties) {
        var problems = new ArrayList<String>();
        if (properties.provider() != Provider.NONE) {
            checkServer(properties, problems);
            checkLimits(properties, problems);
        }
        if (!problems.isEmpty()) {
            throw new GenerationSettingsException(problems);
        }
        return properties;
    }

    private static void checkServer(GenerationProperties properties, List<String> problems) {
        if (!isServer(properties.baseUrl())) {
            problems.add("signpost.generation.base-url must be the https address where the server's interface begins;"
                    + " http is for this machine only.");
        }
        if (properties.model().isBlank()) {
            problems.add("signpost.generation.model is missing: name the model, with Azure the deployment.");
        }
        if (properties.provider() == Provider.AZURE && properties.apiKey().isBlank()) {
            problems.add("signpost.generation.api-key is missing: Azure answers nobody without one.");
        }
        if (properties.apiKey().chars().anyMatch(sign -> sign <= ' ' || sign > '~')) {
            problems.add("signpost.generation.api-key holds a sign that cannot be sent.");
        }
    }

    private static boolean isServer(String address) {
        try {
            var uri = URI.create(address);
            boolean whole = uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
            return whole
                    && ("https".equals(uri.getScheme())
                            || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost())));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void checkLimits(GenerationProperties properties, List<String> problems) {
        if (properties.timeLimit().toMillis() < 1 || properties.timeLimit().compareTo(LONGEST_LIMIT) > 0) {
            problems.add("signpost.generation.time-limit must be longer than nothing and at most "
                    + LONGEST_LIMIT.toSeconds() + "s, for example 4s.");
        }
        if (properties.answerTokens() < 1
                || properties.conversationTokens() < 1
                || properties.dayTokens() < 1
                || properties.callsAtOnce() < 1) {
            problems.add("signpost.generation.answer-tokens, conversation-tokens, day-tokens and calls-at-once"
                    + " must be 1 or more.");
        }
        if (!(properties.dayCost() >= 0 && properties.priceIn() >= 0 && properties.priceOut() >= 0)) {
            problems.add("signpost.generation.day-cost, price-in and price-out must not be below 0.");
        }
        if (properties.dayCost() > 0 && properties.priceIn() + properties.priceOut() <= 0) {
            problems.add("signpost.generation.day-cost is a limit only where price-in and price-out are set.");
        }
    }
}
