package dev.postweg.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The committed {@code sample-logs}: the same files from the same code, each time. */
public final class SampleLogs {
    private SampleLogs() {
    }

    /**
     * Makes all files.
     *
     * @return content by path relative to {@code sample-logs}
     */
    public static SortedMap<String, byte[]> files() {
        var stories = new Stories();
        ArticleOneServer.tell(stories);
        var files = new TreeMap<String, byte[]>();
        stories.logs().files().forEach((path, rows) -> files.put(path, LogText.bytes(rows)));
        return files;
    }

    /**
     * Writes the files.
     *
     * @param args
     *            the target folder
     * @throws IOException
     *             where the folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        for (var file : files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
