package org.ahpsignpost.directory.openreferral;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somewhere records come from. */
interface Feed {

    /** Gives every record to the taker and says how it ended; never throws for what the source does. */
    End read(Consumer<JsonNode> taker);

    /**
     * How a feed ended.
     *
     * @param fault why it could not be read to its end; null where it could
     * @param unreachable ids of records that are in the feed but could not be fetched, each with the reason in {@code why}
     */
    record End(@Nullable String fault, Set<Missing> unreachable) {

        static End complete() {
            return new End(null, Set.of());
        }

        static End broken(String fault) {
            return new End(fault, Set.of());
        }
    }

    /** A record that could not be fetched. */
    record Missing(String id, String why) {}
}
