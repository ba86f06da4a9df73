package dev.postweg.samples;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The open log of each service; a new one every hour, or after 10 MB, as Exchange does. */
final class BulkFiles implements Closeable {
    private static final long ROLL = 10L * 1024 * 1024;
    private static final long HOUR = 3_600_000;

    private static final class Open {
        private OutputStream out = OutputStream.nullOutputStream();
        private long hour = Long.MIN_VALUE;
        private int number;
        private long written = ROLL;
    }

    private final Path root;
    private final Map<String, Open> logs = new HashMap<>();
    private long bytes;

    BulkFiles(Path root) {
        this.root = root;
    }

    void write(BulkRow row, long time, byte[] line) throws IOException {
        var log = logs.computeIfAbsent(row.folder() + "/" + row.prefix(), key -> new Open());
        // late rows stay in the file that is open: Exchange never goes back
        var hour = Math.max(log.hour, time / HOUR);
        if (hour > log.hour || log.written >= ROLL) {
            roll(row, log, hour, time);
        }
        log.out.write(line);
        log.written += line.length;
        bytes += line.length;
    }

    private void roll(BulkRow row, Open log, long hour, long time) throws IOException {
        log.out.close();
        log.number = hour > log.hour ? 1 : log.number + 1;
        log.hour = hour;
        var folder = root.resolve(row.folder());
        Files.createDirectories(folder);
        var file = folder.resolve(row.prefix() + Times.hour(hour * HOUR) + "-" + log.number + ".LOG");
        log.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 17);
        var header = LogText.header(Version.EX2016, time).getBytes(StandardCharsets.UTF_8);
        log.out.write(header);
        log.written = header.length;
        bytes += header.length;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void close() {
        for (var log : logs.values()) {
            try {
                log.out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
