package dev.postweg.view;

import dev.postweg.format.ReadOptions;
import dev.postweg.ingest.FileKey;
import dev.postweg.ingest.Reason;
import dev.postweg.ingest.Sample;
import dev.postweg.store.EventRow;
import dev.postweg.store.FileRow;
import dev.postweg.view.Inquiry.Question;
import dev.postweg.view.ReadingGroup.Ask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Opens the question how files are to be read, when an import has one and when the user wants another answer. */
final class ReadingActions {
    private final MainModel model;
    private final Shell shell;
    private Stage window;

    ReadingActions(MainModel model, Shell shell) {
        this.model = model;
        this.shell = shell;
    }

    void bind() {
        model.imports().inquiry().open().subscribe(this::ask);
    }

    private void ask(Question question) {
        if (question != null) {
            show(question.model(), question.answer()::complete);
            window.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> question.answer().complete(Map.of()));
        } else if (window != null) {
            window.close();
        }
    }

    private void show(ReadingModel reading, Consumer<Map<FileKey, ReadOptions>> answer) {
        var texts = model.texts();
        var stage = new Stage[1];
        var pane = new ReadingPane(reading, texts, said -> {
            answer.accept(said);
            stage[0].close();
        }, () -> stage[0].close());
        stage[0] = shell.windows().above(texts.get("reading.window"), pane);
        window = stage[0];
    }

    /** Asks how files are to be read that were imported before, and imports them so. */
    void again(List<FileRow> files) {
        model.tasks().run(model.texts().get("work.files"), _ -> {
            var samples = new ArrayList<Sample>();
            for (var file : files) {
                samples.add(Sample.open(key(file)));
            }
            return samples;
        }, samples -> show(new ReadingModel(samples, Ask.ALL, files.stream().collect(
                Collectors.toMap(ReadingActions::key, file -> Reason.taken(file.reason())))),
                model.imports()::again), model.notices()::failed);
    }

    /** Asks how the file of an event is to be read, and imports it so. */
    void again(EventRow event) {
        var workspace = model.session().workspace().get();
        model.tasks().run(model.texts().get("work.files"), _ -> {
            try (var reader = workspace.reader()) {
                return reader.fileOf(event.event().id());
            }
        }, file -> file.map(List::of).ifPresent(this::again), model.notices()::failed);
    }

    private static FileKey key(FileRow file) {
        return new FileKey(file.root(), file.path());
    }

    /** Shows the import report, which is brought up to date when an import ends. */
    void report() {
        var report = model.report();
        report.load(first -> {
            var pane = new ReportPane(report, model.show(), this::again);
            pane.show(first);
            var stage = shell.windows().beside(model.texts().get("command.import-report"), pane, 1200, 640);
            var following = model.imports().report().subscribe((_, done) -> done.ifPresent(_ -> report
                    .load(pane::show)));
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> following.unsubscribe());
        });
    }
}
