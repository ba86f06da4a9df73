package dev.postweg.view;

import dev.postweg.ingest.ImportReport;
import dev.postweg.ingest.Importer;
import dev.postweg.ingest.Progress;
import dev.postweg.ingest.Wishes;
import dev.postweg.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Imports for real, into a folder of the test; can be held until the test lets go. */
final class CacheImports implements Imports {
    private final Path folder;
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile CountDownLatch held = new CountDownLatch(0);

    CacheImports(Path folder) {
        this.folder = folder;
    }

    /** Holds the next import after its rows are there, before it ends. */
    void hold() {
        held = new CountDownLatch(1);
    }

    void letGo() {
        held.countDown();
    }

    @Override
    public Path fileOf(List<Path> inputs) {
        return folder.resolve("cache-" + Integer.toHexString(inputs.hashCode()) + ".postweg");
    }

    @Override
    public ImportReport again(Workspace workspace, Wishes wishes, Progress progress) {
        return new Importer(workspace, progress, wishes).again();
    }

    @Override
    public ImportReport run(Workspace workspace, List<Path> inputs, Wishes wishes, Progress progress) {
        begun.countDown();
        var report = new Importer(workspace, progress, wishes).run(inputs);
        try {
            while (held.getCount() > 0 && !progress.cancelled()) {
                held.await(20, java.util.concurrent.TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return progress.cancelled()
                ? new ImportReport(report.workspace(), ImportReport.End.CANCELLED, report.files(), report.events(),
                        report.replaced(), report.messages(), report.duplicates(), report.problems(),
                        report.problemCount(), report.ms())
                : report;
    }
}
