package org.ahpsignpost.directory;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.ahpsignpost.content.ContentCheck;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;
import org.ahpsignpost.labels.Language;
import tools.jackson.databind.JsonNode;

/** Checks that the directory's files fit together: well-known places have outward codes that exist, words are named by their language. */
public final class DirectoryCheck implements ContentCheck {

    private static final String OUTWARD_CODES = "directory/geo/outcodes-gb.csv";

    @Override
    public void check(ContentPack pack, ContentProblems problems) {
        pack.find("directory/places.yaml").ifPresent(file -> wellKnownPlaces(file, outwardCodes(pack), problems));
        for (ContentFile words : pack.in("directory/words")) {
            String language = words.tree().path("language").asString();
            if (!language.equals(words.name()) || Language.of(language).isEmpty()) {
                problems.add(words, "/language", "must be an offered language and the name of the file");
            }
        }
    }

    private static void wellKnownPlaces(ContentFile file, Set<String> codes, ContentProblems problems) {
        JsonNode places = file.tree().path("wellKnown");
        for (int i = 0; i < places.size(); i++) {
            String code = places.path(i).path("code").asString();
            if (!codes.contains(code)) {
                problems.add(
                        file,
                        "/wellKnown/" + i + "/code",
                        "must be an outward code of " + OUTWARD_CODES + " but is " + code);
            }
        }
    }

    private static Set<String> outwardCodes(ContentPack pack) {
        String table = new String(pack.bytes(OUTWARD_CODES).orElse(new byte[0]), StandardCharsets.UTF_8);
        return table.lines()
                .map(line -> line.substring(0, Math.max(0, line.indexOf(','))))
                .collect(Collectors.toSet());
    }
}
