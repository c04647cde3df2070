package org.ahpsignpost.content;

import java.util.Map;
import java.util.TreeMap;

/**
 * The packed content without most of what is only learnt from and most languages' rules for danger: for tests that change one thing and
 * read the whole again. The build checks the pack as it is.
 */
public final class LightPack {

    private LightPack() {}

    public static Map<String, byte[]> files() {
        return of(ContentSource.packaged().read());
    }

    static Map<String, byte[]> of(Map<String, byte[]> whole) {
        var light = new TreeMap<>(whole);
        light.keySet().removeIf(path -> isExamples(path) || isRules(path));
        return light;
    }

    private static boolean isExamples(String path) {
        return path.startsWith("safety/examples/") && !path.startsWith("safety/examples/en");
    }

    private static boolean isRules(String path) {
        return path.startsWith("safety/rules/")
                && !path.startsWith("safety/rules/en/")
                && path.substring(path.lastIndexOf('/')).startsWith("/rules");
    }
}
