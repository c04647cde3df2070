package org.ahpsignpost.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentRefusedException;
import org.ahpsignpost.content.ContentSource;
import org.junit.jupiter.api.Test;

class DirectoryCheckTest {

    @Test
    void aWellKnownPlaceNeedsAnOutwardCodeThatExists() {
        assertThatThrownBy(() -> loadWith("directory/places.yaml", "code: LE1 ", "code: LE99 "))
                .isInstanceOf(ContentRefusedException.class)
                .hasMessageContaining("directory/places.yaml")
                .hasMessageContaining("LE99");
    }

    @Test
    void wordsAreNamedByTheirLanguage() {
        assertThatThrownBy(() -> loadWith("directory/words/en.yaml", "language: en", "language: cy"))
                .hasMessageContaining("/language");
    }

    @Test
    void wordsWithoutTheirBlanksAreRefused() {
        assertThatThrownBy(() -> loadWith("directory/words/en.yaml", "Checked on {date}\"", "Checked\""))
                .isInstanceOf(ContentRefusedException.class);
    }

    private static void loadWith(String path, String before, String after) {
        Map<String, byte[]> files = new TreeMap<>(ContentSource.packaged().read());
        String text = new String(files.get(path), UTF_8);
        assertThat(text).contains(before);
        files.put(path, text.replace(before, after).getBytes(UTF_8));
        ContentPack.load(() -> files);
    }
}
