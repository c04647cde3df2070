package org.ahpsignpost.plainlanguage.rewrite;

import java.util.Map;

/** Takes "allowing" back to "allows". */
final class Participles {

    private static final Map<String, String> THIRD = Map.ofEntries(
            Map.entry("allowing", "allows"),
            Map.entry("enabling", "lets"),
            Map.entry("ensuring", "makes sure"),
            Map.entry("helping", "helps"),
            Map.entry("meaning", "means"),
            Map.entry("making", "makes"),
            Map.entry("giving", "gives"),
            Map.entry("causing", "causes"),
            Map.entry("reducing", "reduces"),
            Map.entry("improving", "improves"),
            Map.entry("leading", "leads"),
            Map.entry("resulting", "results"),
            Map.entry("letting", "lets"),
            Map.entry("lowering", "lowers"),
            Map.entry("raising", "raises"),
            Map.entry("preventing", "prevents"),
            Map.entry("stopping", "stops"),
            Map.entry("keeping", "keeps"),
            Map.entry("adding", "adds"));

    private Participles() {}

    static String third(String participle) {
        return THIRD.getOrDefault(participle, participle.substring(0, participle.length() - 3) + "s");
    }
}
