package org.ahpsignpost.directory.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a service is for, by where they live.
 *
 * @param name in words; null where the directory has none
 * @param codes outward codes ("NE66") and whole postcode areas ("LE"); empty where the directory lists none
 * @param national whether it is for all of England
 */
public record ServiceArea(@Nullable String name, List<String> codes, boolean national) {

    public static final ServiceArea NOT_SAID = new ServiceArea(null, List.of(), false);

    public ServiceArea {
        codes = List.copyOf(codes);
    }

    /** Whether the directory says that people with this outward code are in the area. */
    public boolean covers(String outwardCode) {
        return national || codes.contains(outwardCode) || codes.contains(letters(outwardCode));
    }

    /** Whether the directory says that they are not. */
    public boolean leavesOut(String outwardCode) {
        return !codes.isEmpty() && !covers(outwardCode);
    }

    private static String letters(String outwardCode) {
        int end = 0;
        while (end < outwardCode.length() && Character.isLetter(outwardCode.charAt(end))) {
            end++;
        }
        return outwardCode.substring(0, end);
    }
}
