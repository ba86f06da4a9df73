package dev.postweg.view;

import dev.postweg.ingest.Importer;
import dev.postweg.ingest.Progress;
import dev.postweg.store.Workspace;
import java.nio.file.Path;
import java.util.List;

/** A workspace with the sample logs. */
final class SampleWorkspace {
    static final Path LOGS = Path.of("sample-logs");

    private SampleWorkspace() {
    }

    static Path in(Path folder) {
        var file = folder.resolve("sample.postweg");
        new Importer(Workspace.open(file), Progress.NONE).run(List.of(LOGS));
        return file;
    }
}
