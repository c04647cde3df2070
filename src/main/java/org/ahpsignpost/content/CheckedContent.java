package org.ahpsignpost.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build's note of which content it has checked, so that a start need not do it again. */
final class CheckedContent {

    private static final String NAME = "prepared/checked-content";

    private CheckedContent() {}

    static boolean isChecked(String packHash) {
        try (var in = CheckedContent.class.getClassLoader().getResourceAsStream(NAME)) {
            return in != null && packHash.equals(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }

    /** @param classes the folder of the build's classes */
    static void note(Path classes, String packHash) {
        try {
            Path note = classes.resolve(NAME);
            Files.createDirectories(note.getParent());
            Files.writeString(note, packHash);
        } catch (IOException e) {
            throw new UncheckedIOException("the build's folder cannot be written", e);
        }
    }
}
