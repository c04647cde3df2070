package org.ahpsignpost.directory.openreferral;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.directory.Refusal;
import tools.jackson.databind.JsonNode;

/** The published schemas. Formats are held to: an id must be a UUID, a link must be an address. Read when first needed. */
final class RecordSchemas {

    enum Kind {
        SERVICE,
        SERVICE_AT_LOCATION,
        ORGANIZATION
    }

    private final ContentPack pack;
    private final SchemaRegistry registry;
    private final Map<Kind, Schema> schemas = new EnumMap<>(Kind.class);

    RecordSchemas(ContentPack pack) {
        this.pack = pack;
        var config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
    }

    /** The first thing that is wrong with the record; empty where it is valid. */
    Optional<Refusal> firstProblem(Kind kind, JsonNode record, String recordId) {
        return schemas.computeIfAbsent(kind, this::read).validate(record).stream()
                .findFirst()
                .map(error -> new Refusal(recordId, String.valueOf(error.getInstanceLocation()), error.getMessage()));
    }

    private Schema read(Kind kind) {
        String path = "directory/open-referral-uk/" + kind.name().toLowerCase(Locale.ROOT) + ".json";
        byte[] bytes = pack.bytes(path).orElseThrow(() -> new IllegalStateException("the content pack has no " + path));
        return registry.getSchema(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON);
    }
}
