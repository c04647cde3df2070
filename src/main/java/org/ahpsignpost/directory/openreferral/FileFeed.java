package org.ahpsignpost.directory.openreferral;

import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A feed that is one JSON text: an array, a page of a list, a service, or an organization with services. */
final class FileFeed implements Feed {

    private final byte[] json;

    FileFeed(byte[] json) {
        this.json = json;
    }

    @Override
    public End read(Consumer<JsonNode> taker) {
        try {
            JsonNode root = JsonMapper.shared().readTree(json);
            var items = Envelope.items(root);
            if (items != null) {
                items.forEach(taker);
            } else {
                taker.accept(root);
            }
            return End.complete();
        } catch (JacksonException e) {
            var at = e.getLocation();
            return End.broken("this is not JSON" + (at == null ? "" : ", see line " + at.getLineNr()));
        }
    }
}
