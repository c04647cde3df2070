package org.ahpsignpost.handoff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kept cases in a file beside the record, one JSON a line, so that a crash does not lose them. Never throws: where the disk is gone too,
 * memory is all there is.
 */
final class KeptFile {

    private static final Logger log = LoggerFactory.getLogger(KeptFile.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path path;

    KeptFile(Path path) {
        this.path = path;
    }

    List<KeptCase> read() {
        try {
            return Files.exists(path)
                    ? Files.readAllLines(path).stream()
                            .map(KeptFile::kept)
                            .flatMap(Optional::stream)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            log.warn("The kept cases cannot be read: {}", e.getClass().getName());
            return List.of();
        }
    }

    /** A line cut short by a crash is left out. */
    private static Optional<KeptCase> kept(String line) {
        try {
            return Optional.of(MAPPER.readValue(line, KeptCase.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    synchronized void append(KeptCase kept) {
        try (var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            write(channel, line(kept));
        } catch (IOException e) {
            log.warn("A kept case is in memory only: {}", e.getClass().getName());
        }
    }

    /** Replaces the file as a whole, or not at all. */
    synchronized void write(List<KeptCase> waiting) {
        try {
            if (waiting.isEmpty()) {
                Files.deleteIfExists(path);
                return;
            }
            Path next = path.resolveSibling(path.getFileName() + ".next");
            try (var channel = FileChannel.open(
                    next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                write(channel, waiting.stream().map(KeptFile::line).collect(Collectors.joining()));
            }
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // a case that stays in the file is raised once more after a restart, which is better than not at all
            log.warn("The kept cases cannot be written: {}", e.getClass().getName());
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private static String line(KeptCase kept) {
        return MAPPER.writeValueAsString(kept) + "\n";
    }
}
