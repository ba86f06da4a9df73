package dev.postweg.view;

import dev.postweg.store.FileRow;
import dev.postweg.store.ProblemRow;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The import report: every file with what became of it, and every line that could not be read. */
final class ReportPane extends VBox {
    static final String ID = "report";
    static final String FILES = "report-files";
    static final String AGAIN = "report-again";
    /** Texts that may not fit into their column. */
    private static final int LONG = 30;
    static final String PROBLEMS = "report-problems";

    private final ReportModel model;
    private final Show show;
    private final Consumer<List<FileRow>> again;

    /**
     * Makes the report.
     *
     * @param again
     *            reads files again in another way
     */
    ReportPane(ReportModel model, Show show, Consumer<List<FileRow>> again) {
        this.model = model;
        this.show = show;
        this.again = again;
        setId(ID);
        getStyleClass().add("report");
    }

    /** Shows what there is to report. */
    void show(ReportModel.Report report) {
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
        var tabs = new TabPane(tab("report.files", report.files().size(), withButton(files(report.files()))),
                tab("report.problems", report.problems().size(), problems(report.problems())));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().setAll(head, tabs);
    }

    private Tab tab(String key, int count, Node content) {
        var tab = new Tab(show.texts().get(key, count), content);
        tab.setClosable(false);
        return tab;
    }

    private Node withButton(TableView<FileRow> files) {
        var selected = files.getSelectionModel().getSelectedItems();
        files.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var none = Bindings.createBooleanBinding(() -> readable(selected).isEmpty(), selected);
        var button = new Button(show.texts().get("report.again"), Icon.REFRESH.node());
        button.setId(AGAIN);
        button.disableProperty().bind(none);
        button.setOnAction(_ -> again.accept(readable(selected)));
        var item = new MenuItem(show.texts().get("report.again"));
        item.disableProperty().bind(none);
        item.setOnAction(_ -> again.accept(readable(selected)));
        files.setContextMenu(new ContextMenu(item));
        var hint = new Label(show.texts().get("report.again.hint"));
        hint.getStyleClass().add("hint");
        var row = new HBox(button, hint);
        row.getStyleClass().add("report-buttons");
        var pane = new BorderPane(files);
        pane.setBottom(row);
        return pane;
    }

    private static List<FileRow> readable(List<FileRow> selected) {
        return selected.stream().filter(file -> file != null && file.state() != FileRow.State.ARCHIVE).toList();
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
        table.getColumns().add(column("report.state", 96, this::state, FileRow::state));
        table.getColumns().add(column("report.reason", 220, model::reason, model::reason));
        table.getColumns().add(path(column("column.file", 236, FileRow::path, FileRow::path)));
        table.getColumns().add(column("report.read-as", 216, model::readAs, model::readAs));
        table.getColumns().add(column("column.server", 66, FileRow::server, FileRow::server));
        table.getColumns().add(column("column.process", 74, file -> file.process().prefix(), FileRow::process));
        table.getColumns().add(number(column("column.events", 80, file -> show.number(file.events()),
                FileRow::events)));
        table.getColumns().add(number(column("column.size", 76, file -> show.size(file.size()), FileRow::size)));
        table.getColumns().add(number(column("report.unread", 98,
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
                Tips.set(this, getText() == null || getText().length() < LONG ? "" : getText());
            }
        });
        return column;
    }
}
