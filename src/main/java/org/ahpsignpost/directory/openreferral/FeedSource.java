package org.ahpsignpost.directory.openreferral;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One source of services, as configured: {@code example}, a file, or an http(s) address; behind {@code |} may stand the licence
 * under which it is given.
 *
 * @param name the file or address
 * @param licence null where none is told
 */
public record FeedSource(String name, @Nullable String licence) {

    /** The directory that comes with Signpost: invented services. */
    public static final String EXAMPLE = "example";

    /** What is configured where no directory is wanted. */
    private static final String NONE = "none";

    /** Reads the comma-separated list; empty for {@code none}. */
    public static List<FeedSource> list(String configured) {
        return Arrays.stream(configured.split(",", -1))
                .map(String::strip)
                .filter(source -> !source.isEmpty() && !source.equalsIgnoreCase(NONE))
                .map(FeedSource::of)
                .distinct()
                .toList();
    }

    /** Reads one source. */
    public static FeedSource of(String configured) {
        int bar = configured.indexOf('|');
        return bar < 0
                ? new FeedSource(configured.strip(), null)
                : new FeedSource(
                        configured.substring(0, bar).strip(), CleanText.of(configured.substring(bar + 1), Fields.LINE));
    }

    /** The name as it may be shown and logged: without the query of an address, which may carry a key. */
    public String shown() {
        int query = isRemote() ? name.indexOf('?') : -1;
        return query < 0 ? name : name.substring(0, query);
    }

    public boolean isExample() {
        return name.equals(EXAMPLE);
    }

    /** Whether it is fetched over the network, and so read again from time to time. */
    public boolean isRemote() {
        String start = name.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }
}
