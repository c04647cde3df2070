package org.ahpsignpost.channel.sms.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of {@code src/test/resources/sms}. */
final class Fixtures {

    private static final Path FOLDER = Path.of("src", "test", "resources", "sms");

    private Fixtures() {}

    static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(FOLDER.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
