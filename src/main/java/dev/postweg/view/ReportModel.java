package dev.postweg.view;

import dev.postweg.format.Encoding;
import dev.postweg.format.NoteKind;
import dev.postweg.ingest.Reason;
import dev.postweg.store.Counts;
import dev.postweg.store.FileRow;
import dev.postweg.store.ProblemRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the workspace holds, file by file, with what could not be read. */
final class ReportModel {
    private static final int PROBLEMS = 5000;

    private final Session session;
    private final Texts texts;
    private final Words words;
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
        this.words = new Words(texts);
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

    /** In which zone, order of dates and encoding a file was read; a question mark where nothing told it. */
    String readAs(FileRow file) {
        var taken = Reason.taken(file.reason());
        var reasons = Reason.of(file.reason());
        return Stream.of(taken.zone().map(zone -> zone.getId() + doubt(reasons, NoteKind.ZONE_ASSUMED)),
                taken.order().map(order -> words.of(order) + doubt(reasons, NoteKind.ORDER_ASSUMED)),
                taken.encoding().map(Encoding::name)).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static String doubt(List<Reason> reasons, NoteKind assumed) {
        return reasons.stream().anyMatch(reason -> reason.is(assumed)) ? " ?" : "";
    }

    /** The reason of a problem as a sentence. */
    String reason(ProblemRow problem) {
        return Reason.text(problem, texts.locale());
    }
}
