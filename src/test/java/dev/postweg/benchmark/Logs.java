package dev.postweg.benchmark;

import dev.postweg.samples.BulkLogs;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The generated logs that all programs load, and what they leave. */
final class Logs {
    private static final long MB = 1_000_000;
    private static final long SEED = 4711;

    private Logs() {
    }

    /** A folder with so many MB of logs; generated where it is not there. */
    static Path of(Path folder, String megabytes) throws IOException {
        var logs = folder.resolve("logs-" + megabytes);
        if (!Files.isDirectory(logs)) {
            BulkLogs.writeBytes(logs, Long.parseLong(megabytes) * MB, SEED);
        }
        return logs;
    }

    /** Reads all once, so that no program waits for the disk in place of the others. */
    static void read(Path logs) throws IOException {
        for (var file : Peers.files(logs)) {
            try (var in = Files.newInputStream(file)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /** Removes what a program made of them. */
    static void remove(Path target) throws IOException {
        for (var suffix : List.of("", "-wal", "-shm", "-journal", ".wal")) {
            Files.deleteIfExists(target.resolveSibling(target.getFileName() + suffix));
        }
    }
}
