package dev.postweg.view;

import dev.postweg.store.FileRow;
import dev.postweg.store.ProblemRow;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The import report: every file with what became of it, and every line that could not be read. */
final class ReportPane extends VBox {
    static final String ID = "report";
    static final String FILES = "report-files";
    static final String PROBLEMS = "report-problems";

    private final ReportModel model;
    private final Show show;

    ReportPane(ReportModel model, Show show, ReportModel.Report report) {
        this.model = model;
        this.show = show;
        setId(ID);
        getStyleClass().add("report");
        var texts = show.texts();
        var title = new Label(texts.get("report.title", report.counts().events(), report.counts().messages(),
                report.read()));
        title.getStyleClass().add("dialog-title");
        title.setWrapText(true);
        var rest = new Label(texts.get("report.rest", report.skipped(), report.counts().problems(),
                report.counts().duplicates()));
        rest.getStyleClass().add("hint");
        var head = new VBox(title, rest);
        head.getStyleClass().add("report-head");
        var tabs = new TabPane(tab("report.files", report.files().size(), files(report.files())),
                tab("report.problems", report.problems().size(), problems(report.problems())));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(head, tabs);
    }

    private Tab tab(String key, int count, TableView<?> content) {
        var tab = new Tab(show.texts().get(key, count), content);
        tab.setClosable(false);
        return tab;
    }

    /** Skipped and unfinished files first: they are what one looks for. */
    private TableView<FileRow> files(List<FileRow> files) {
        var sorted = files.stream().sorted(Comparator.comparing(file -> switch (file.state()) {
            case PARTIAL -> 0;
            case SKIPPED -> 1;
            case DONE -> 2;
            case ARCHIVE -> 3;
        })).toList();
        var table = table(FILES, sorted);
        table.getColumns().add(column("report.state", 84, this::state, FileRow::state));
        table.getColumns().add(column("report.reason", 236, model::reason, model::reason));
        table.getColumns().add(path(column("column.file", 370, FileRow::path, FileRow::path)));
        table.getColumns().add(column("column.server", 70, FileRow::server, FileRow::server));
        table.getColumns().add(column("column.process", 90, file -> file.process().prefix(), FileRow::process));
        table.getColumns().add(number(column("column.events", 80, file -> show.number(file.events()),
                FileRow::events)));
        table.getColumns().add(number(column("column.size", 76, file -> show.size(file.size()), FileRow::size)));
        table.getColumns().add(number(column("report.unread", 84,
                file -> file.problems() == 0 ? "" : show.number(file.problems()), FileRow::problems)));
        return table;
    }

    private String state(FileRow file) {
        return show.texts().get("report.state." + file.state().name().toLowerCase(Locale.ROOT));
    }

    private TableView<ProblemRow> problems(List<ProblemRow> problems) {
        var table = table(PROBLEMS, problems);
        table.getColumns().add(path(column("column.file", 330, problem -> problem.origin().file(),
                problem -> problem.origin().file())));
        table.getColumns().add(column("column.line", 70, problem -> show.number(problem.origin().line()),
                problem -> problem.origin().line()));
        table.getColumns().add(column("report.reason", 300, model::reason, ProblemRow::kind));
        table.getColumns().add(column("report.text", 520, ProblemRow::text, ProblemRow::text));
        table.setPlaceholder(new Label(show.texts().get("report.no-problems")));
        return table;
    }

    private static <T> TableView<T> table(String id, List<T> items) {
        var table = new TableView<>(FXCollections.observableArrayList(items));
        table.setId(id);
        table.getStyleClass().addAll("row-table", "dense");
        table.setFixedCellSize(26);
        return table;
    }

    /** The end of a path tells more than its beginning. */
    private static <T> TableColumn<T, T> path(TableColumn<T, T> column) {
        column.getStyleClass().add("path-cell");
        return column;
    }

    private static <T> TableColumn<T, T> number(TableColumn<T, T> column) {
        column.getStyleClass().add("number-cell");
        return column;
    }

    private <T, V extends Comparable<? super V>> TableColumn<T, T> column(String key, double width,
            Function<T, String> text, Function<T, V> order) {
        var column = new TableColumn<T, T>(show.texts().get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setComparator(Comparator.comparing(order));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(T row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? null : text.apply(row));
            }
        });
        return column;
    }
}
