package org.ahpsignpost.content;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schemas beside the content, {@code schema/*.schema.json}. Each says in {@code x-files} which files it governs, and
 * every YAML file must be governed by one.
 */
final class Schemas {

    private record Governing(PathMatcher files, Schema schema) {}

    private static final String FILES = "x-files";

    /** JSON Schema with one keyword of our own, which validates nothing. */
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword(FILES))
            .build();

    private final List<Governing> schemas;

    private Schemas(List<Governing> schemas) {
        this.schemas = schemas;
    }

    static Schemas of(ContentPack pack, ContentProblems problems) {
        var registry = SchemaRegistry.withDialect(DIALECT);
        var schemas = new ArrayList<Governing>();
        for (String path : pack.paths("schema")) {
            try {
                String text = new String(pack.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
                for (var pattern : JsonMapper.shared().readTree(text).path(FILES)) {
                    var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.asString());
                    schemas.add(new Governing(matcher, registry.getSchema(text, InputFormat.JSON)));
                }
            } catch (JacksonException e) {
                problems.add(path, 1, "this is not a JSON Schema: " + e.getOriginalMessage());
            }
        }
        return new Schemas(schemas);
    }

    void check(Collection<ContentFile> files, ContentProblems problems) {
        for (ContentFile file : files) {
            var governing = schemas.stream()
                    .filter(candidate -> candidate.files().matches(Path.of(file.path())))
                    .toList();
            if (governing.isEmpty()) {
                problems.add(
                        file.path(),
                        1,
                        "no schema governs this file; add it to x-files in one of schema/*.schema.json");
            }
            governing.forEach(schema -> check(file, schema.schema(), problems));
        }
    }

    private static void check(ContentFile file, Schema schema, ContentProblems problems) {
        for (var error : schema.validate(file.tree())) {
            String property = error.getProperty() == null ? "" : "/" + error.getProperty();
            problems.add(file, error.getInstanceLocation() + property, error.getMessage());
        }
    }
}
