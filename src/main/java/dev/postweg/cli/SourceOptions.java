package dev.postweg.cli;

import dev.postweg.ingest.Importer;
import dev.postweg.ingest.WorkspaceFiles;
import dev.postweg.store.Workspace;
import dev.postweg.store.WorkspaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option {@code -w}, and what it and the paths of a command mean together. */
final class SourceOptions {
    @Option(names = {"-w", "--workspace"}, paramLabel = "FILE", descriptionKey = "workspace")
    private Path workspace;

    /** Returns the workspace that was named; null where none was. */
    Path workspace() {
        return workspace;
    }

    /** Complains where neither or both of workspace and paths are named. */
    void check(CommandSpec spec, Texts texts, List<Path> paths) {
        if ((workspace == null) == paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                    texts.get(paths.isEmpty() ? "error.no-source" : "error.two-sources"));
        }
        checkWorkspace(spec, texts);
        if (paths.size() > 1) {
            checkLogs(spec, texts, paths);
        }
    }

    /** Complains of a workspace that is a folder. */
    void checkWorkspace(CommandSpec spec, Texts texts) {
        if (workspace != null && Files.isDirectory(workspace)) {
            throw new ParameterException(spec.commandLine(), texts.get("error.folder", workspace.toString()));
        }
    }

    /** Complains of a workspace among logs: nothing would be taken from it. */
    static void checkLogs(CommandSpec spec, Texts texts, List<Path> paths) {
        paths.stream().filter(WorkspaceFiles::isWorkspace).findFirst().ifPresent(path -> {
            throw new ParameterException(spec.commandLine(), texts.get("error.among-logs", path.toString()));
        });
    }

    /** Opens the workspace, or imports the paths into their cache. */
    Workspace open(Shell shell, List<Path> paths) throws IOException {
        if (workspace != null || paths.size() == 1 && WorkspaceFiles.isWorkspace(paths.getFirst())) {
            var file = workspace == null ? paths.getFirst() : workspace;
            mustExist(file);
            return Workspace.open(file);
        }
        for (var path : paths) {
            mustExist(path);
        }
        var file = WorkspaceFiles.cacheOf(paths);
        try {
            return imported(shell, file, paths);
        } catch (WorkspaceException e) {
            if (!WorkspaceFiles.isDamage(e)) {
                throw e;
            }
            WorkspaceFiles.putAside(file);
            return imported(shell, file, paths);
        }
    }

    private static Workspace imported(Shell shell, Path file, List<Path> paths) throws IOException {
        var cache = WorkspaceFiles.openCache(file);
        try (var progress = TerminalProgress.of(shell)) {
            new Importer(cache, progress).run(paths);
        }
        return cache;
    }

    /** Complains of a path that is not there; opening it would make a new workspace. */
    static void mustExist(Path path) throws NoSuchFileException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
    }
}
