package dev.postweg.view;

import dev.postweg.format.ProblemKind;
import dev.postweg.ingest.Reason;
import dev.postweg.store.Counts;
import dev.postweg.store.FileRow;
import dev.postweg.store.ProblemRow;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What the workspace holds, file by file, with what could not be read. */
final class ReportModel {
    private static final int PROBLEMS = 5000;

    private final Session session;
    private final Texts texts;
    private final QuerySlot loading;

    /**
     * What there is to report.
     *
     * @param counts
     *            the sums
     * @param files
     *            all files, by path
     * @param problems
     *            lines that could not be read, by file and line
     */
    record Report(Counts counts, List<FileRow> files, List<ProblemRow> problems) {
        long read() {
            return files.stream().filter(file -> file.state() == FileRow.State.DONE).count();
        }

        long skipped() {
            return files.stream().filter(file -> file.state() == FileRow.State.SKIPPED).count();
        }
    }

    ReportModel(Session session, Tasks tasks, Texts texts, Notices notices) {
        this.session = session;
        this.texts = texts;
        this.loading = new QuerySlot(tasks, notices::failed);
    }

    void load(Consumer<Report> loaded) {
        loading.ask(session.workspace().get(),
                reader -> new Report(reader.counts(), reader.files(), reader.problems(PROBLEMS)), loaded);
    }

    /** Why a file was left out, or how it was read. */
    String reason(FileRow file) {
        return Reason.text(file.reason(), texts.locale());
    }

    /** The reason of a problem as a sentence. */
    String reason(ProblemRow problem) {
        return Arrays.stream(ProblemKind.values()).filter(kind -> kind.name().equals(problem.kind())
                || kind.id().equals(problem.kind())).findFirst()
                .map(kind -> kind.message(problem.detail(), texts.locale()))
                .orElse(problem.kind() + " " + problem.detail());
    }
}
