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
        var files = new TreeMap<String, byte[]>(OtherFiles.files());
        stories().logs().files().forEach((path, rows) -> files.put(path, LogText.bytes(rows)));
        return files;
    }

    static Stories stories() {
        var stories = new Stories();
        Background.tellFirstDay(stories);
        ArticleOneServer.tell(stories);
        ArticleTwoServers.tell(stories);
        GroupStories.tell(stories);
        FailureStories.tell(stories);
        DerivedStories.tell(stories);
        IdentityStories.tell(stories);
        PlaceStories.tell(stories);
        TextStories.tell(stories);
        AnonymousStories.tell(stories);
        ProbeStories.tell(stories);
        Background.tellRest(stories);
        stories.logs().lose(row -> row.machine() == stories.ex02()
                && Times.hour(row.time()).equals(PlaceStories.LOST_HOUR));
        return stories;
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
