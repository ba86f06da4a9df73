package dev.postweg.view;

import dev.postweg.ingest.Importer;
import dev.postweg.ingest.Progress;
import dev.postweg.store.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A workspace with the sample logs, imported once for all tests. */
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
}
