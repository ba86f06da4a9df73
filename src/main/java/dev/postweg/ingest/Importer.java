package dev.postweg.ingest;

import dev.postweg.ingest.ImportStatus.Phase;
import dev.postweg.store.FileRow;
import dev.postweg.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Imports logs into a workspace. Threads of its own read, the calling one writes. Stopped at any moment, or killed, it
 * leaves a workspace that opens, and the next import goes on where this one ended.
 */
public final class Importer {
    private static final long COMMIT_NS = TimeUnit.MILLISECONDS.toNanos(400);
    private static final int KEPT_MB = 120;

    private final Workspace workspace;
    private final Progress progress;
    private final Wishes wishes;
    private final int keptMegabytes;
    private long start = System.nanoTime();
    /** Since when an answer is waited for, which takes as long as a person likes; 0 while none is. */
    private long asking;
    private long committed = start;
    private long done;
    private long total;

    /**
     * Prepares an import.
     *
     * @param workspace
     *            where to
     * @param progress
     *            watches and may stop it
     */
    public Importer(Workspace workspace, Progress progress) {
        this(workspace, progress, Wishes.NONE);
    }

    /**
     * Prepares an import of files about which the user says something.
     *
     * @param workspace
     *            where to
     * @param progress
     *            watches and may stop it
     * @param wishes
     *            encoding, zone and order of dates; what was read in another way before is read again
     */
    public Importer(Workspace workspace, Progress progress, Wishes wishes) {
        this(workspace, progress, wishes, KEPT_MB);
    }

    /** Keeps at most so many MB of rows in memory until their mails are complete. */
    Importer(Workspace workspace, Progress progress, Wishes wishes, int keptMegabytes) {
        this.workspace = workspace;
        this.progress = progress;
        this.wishes = wishes;
        this.keptMegabytes = keptMegabytes;
    }

    /**
     * Imports all logs below the inputs. Files that were imported before, under this name or another, add nothing.
     *
     * @param inputs
     *            folders and files
     * @return what was done
     * @throws dev.postweg.store.WorkspaceException
     *             where the workspace cannot be written; what was committed before stays
     */
    public ImportReport run(List<Path> inputs) {
        progress.step(new ImportStatus(Phase.FINDING, "", 0, 0, 0, 0));
        return read(FileFinder.find(inputs));
    }

    /**
     * Imports only the files again about which the wishes say something, wherever they lie.
     *
     * @return what was done
     * @throws dev.postweg.store.WorkspaceException
     *             where the workspace cannot be written; what was committed before stays
     */
    public ImportReport again() {
        return read(FileFinder.again(wishes.files().keySet()));
    }

    private ImportReport read(List<FoundFile> found) {
        total = found.stream().mapToLong(FoundFile::weight).sum();
        try (var writer = workspace.writer()) {
            var known = new KnownFiles(writer.files());
            var reading = new Reading(found, known, wishes);
            var domains = new Learnt(Learnt.Subject.DOMAINS, writer, reading.domains());
            var edges = new Learnt(Learnt.Subject.EDGES, writer, reading.edges());
            try (var early = new EarlyDigests(writer, domains.known(), edges.known())) {
                var mails = new FlyingMails(early, new Chunks(keptMegabytes), writer.lastEnvelope());
                var files = new FileWriter(writer, mails, List.of(domains, edges));
                var end = write(reading, files, early);
                mails.finish(writer::index);
                files.commit();
                var messages = new MessageBuilder(workspace, writer, progress, files.events()).build(domains, edges,
                        early);
                return report(found, files, messages, end);
            }
        }
    }

    private ImportReport.End write(Reading reading, FileWriter files, EarlyDigests early) {
        try (reading) {
            Item item;
            while (!((item = reading.take()) instanceof Item.End)) {
                write(item, files);
                early.write();
                if (System.nanoTime() - committed > COMMIT_NS) {
                    files.commit();
                    committed = System.nanoTime();
                    progress.step(status(Phase.READING, files));
                    if (progress.cancelled()) {
                        return ImportReport.End.CANCELLED;
                    }
                }
            }
            return ImportReport.End.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ImportReport.End.CANCELLED;
        }
    }

    private void write(Item item, FileWriter files) {
        if (asking != 0) {
            start += System.nanoTime() - asking;
            asking = 0;
        }
        switch (item) {
            case Item.Skip skip -> {
                files.skip(skip);
                done += skip.file().weight();
            }
            case Item.Known known -> {
                files.known(known);
                done += known.file().weight();
            }
            case Item.Begin begin -> files.begin(begin);
            case Item.Made batch -> {
                files.batch(batch);
                if (batch.at().state() == FileRow.State.DONE) {
                    done += files.weight();
                }
            }
            case Item.Broken broken -> {
                files.broken(broken);
                done += broken.file().weight();
            }
            case Item.Unpacked unpacked -> {
                files.unpacked(unpacked);
                done += unpacked.weight();
            }
            case Item.Asking _ -> {
                files.commit();
                progress.step(status(Phase.ASKING, files));
                asking = System.nanoTime();
            }
            case Item.Failure(var cause) -> throw new IllegalStateException("reading failed", cause);
            case Item.Batch _ -> throw new IllegalStateException("rows have to be made ready first");
            case Item.End _ -> throw new IllegalStateException("the end is no item");
        }
    }

    private ImportStatus status(Phase phase, FileWriter files) {
        var seconds = Math.max(0.001, (System.nanoTime() - start) / 1e9);
        return new ImportStatus(phase, files.currentPath(), files.events(), done + files.position(), total,
                Math.round(files.events() / seconds));
    }

    private ImportReport report(List<FoundFile> found, FileWriter files, long messages, ImportReport.End end) {
        var met = found.stream().map(FoundFile::key).collect(Collectors.toSet());
        try (var reader = workspace.reader()) {
            var rows = reader.files().stream().filter(file -> isOf(met, file.root(), file.path())).toList();
            var paths = rows.stream().map(FileRow::path).collect(Collectors.toSet());
            var problems = reader.problems(ImportReport.MOST_PROBLEMS).stream()
                    .filter(problem -> paths.contains(problem.origin().file())).toList();
            return new ImportReport(workspace.file(), end, rows, files.events() - files.replaced(), files.replaced(),
                    messages, files.duplicates(),
                    problems, files.problems(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
    }

    /** Whether a path is that of a found file, of a member of it, or of another log that stood at its place. */
    private static boolean isOf(Set<FileKey> met, String root, String path) {
        if (met.contains(new FileKey(root, path))) {
            return true;
        }
        for (var end = path.indexOf(PackedFiles.MARK); end > 0; end = path.indexOf(PackedFiles.MARK, end + 1)) {
            if (met.contains(new FileKey(root, path.substring(0, end)))) {
                return true;
            }
        }
        var renamed = path.lastIndexOf(" [");
        return renamed > 0 && met.contains(new FileKey(root, path.substring(0, renamed)));
    }
}
