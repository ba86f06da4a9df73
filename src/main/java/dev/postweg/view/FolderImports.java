package dev.postweg.view;

import dev.postweg.ingest.ImportReport;
import dev.postweg.ingest.Importer;
import dev.postweg.ingest.Progress;
import dev.postweg.ingest.Wishes;
import dev.postweg.ingest.WorkspaceFiles;
import dev.postweg.store.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Imports into the cache of the folder. */
final class FolderImports implements Imports {
    @Override
    public Path fileOf(List<Path> inputs) throws IOException {
        return WorkspaceFiles.cacheOf(inputs);
    }

    @Override
    public ImportReport run(Workspace workspace, List<Path> inputs, Wishes wishes, Progress progress) {
        return new Importer(workspace, progress, wishes).run(inputs);
    }

    @Override
    public ImportReport again(Workspace workspace, Wishes wishes, Progress progress) {
        return new Importer(workspace, progress, wishes).again();
    }
}
