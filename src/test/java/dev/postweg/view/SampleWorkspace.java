package dev.postweg.view;

import dev.postweg.ingest.Importer;
import dev.postweg.ingest.Progress;
import dev.postweg.samples.BulkLogs;
import dev.postweg.store.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Workspaces for tests of the window: with the sample logs, imported once for all tests, or with many rows. */
final class SampleWorkspace {
    static final Path LOGS = Path.of("sample-logs");

    private SampleWorkspace() {
    }

    private static final class Imported {
        static final Path FILE = make();

        private static Path make() {
            try {
                var file = Files.createTempDirectory("postweg-view").resolve("sample-logs.postweg");
                file.toFile().deleteOnExit();
                file.getParent().toFile().deleteOnExit();
                new Importer(Workspace.open(file), Progress.NONE).run(List.of(LOGS));
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Copies the workspace into a folder of the test. */
    static Path in(Path folder) {
        try {
            return Files.copy(Imported.FILE, folder.resolve("sample-logs.postweg"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a workspace with many generated rows in a folder that has neither logs nor workspace. */
    static Path ofRows(Path folder, int rows) throws IOException {
        var logs = Files.createDirectory(folder.resolve("logs"));
        BulkLogs.writeRows(logs, rows, 7);
        var file = folder.resolve("many.postweg");
        new Importer(Workspace.open(file), Progress.NONE).run(List.of(logs));
        return file;
    }
}
