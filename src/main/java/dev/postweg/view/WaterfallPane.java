package dev.postweg.view;

import dev.postweg.decode.LatencyComponent;
import dev.postweg.decode.LatencyNames;
import dev.postweg.trace.Names;
import dev.postweg.trace.Waterfall;
import dev.postweg.view.chart.AxisStrip;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.layout.Priority;

/** Where the time of a mail went: the hops and what Exchange measured, on one axis. */
final class WaterfallPane extends VBox {
    private static final double INDENT = 14;
    private static final double ROW = 24;
    private static final double NAME = 300;
    private static final double LENGTH = 80;
    private static final double SLOWER = 112;
    private static final int SLOW = 95;
    private static final PseudoClass IS_SLOW = PseudoClass.getPseudoClass("slow");

    private final WaterfallModel model;
    private final TraceModel trace;
    private final Show show;
    private final Words words;
    private final LatencyNames names;
    private final TableView<Waterfall.Bar> table = new TableView<>();
    private final TableColumn<Waterfall.Bar, Waterfall.Bar> time = new TableColumn<>();
    private final AxisStrip strip = new AxisStrip();
    private Waterfall waterfall;
    private boolean following;

    WaterfallPane(WaterfallModel model, TraceModel trace, Show show) {
        this.model = model;
        this.trace = trace;
        this.show = show;
        this.words = new Words(show.texts());
        this.names = new LatencyNames(show.texts().locale());
        getStyleClass().add("waterfall");
        table.setId(Ids.WATERFALL);
        table.getStyleClass().addAll("row-table", "dense");
        table.setFixedCellSize(ROW);
        table.setPlaceholder(new Label(show.texts().get("waterfall.nothing")));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
        column(show.texts().get("waterfall.step"), NAME, new TableColumn<>(), NameCell::new);
        column(show.texts().get("waterfall.length"), LENGTH, new TableColumn<>(), LengthCell::new);
        column(show.texts().get("waterfall.slower"), SLOWER, new TableColumn<>(), SlowerCell::new);
        time.setGraphic(strip);
        column("", 460, time, BarCell::new);
        strip.prefWidthProperty().bind(time.widthProperty().subtract(16));
        strip.minWidthProperty().bind(strip.prefWidthProperty());
        time.prefWidthProperty().bind(table.widthProperty().subtract(NAME + LENGTH + SLOWER + 16));
        var linked = new Linked<Waterfall.Bar>(trace, model::events);
        table.setRowFactory(_ -> linked.row(new TableRow<>()));
        bind();
    }

    private void bind() {
        model.shown().subscribe(this::fill);
        model.usual().profile().subscribe(_ -> table.refresh());
        trace.event().subscribe(_ -> follow());
        table.getSelectionModel().selectedItemProperty().subscribe(bar -> {
            if (bar != null && !following) {
                model.choose(bar);
            }
        });
    }

    /** Selects the bar of the selected event, unless one of its hop is. */
    private void follow() {
        var now = table.getSelectionModel().getSelectedItem();
        var event = trace.event().get();
        if (event != null && (now == null || !model.events(now).contains(event.event().id()))) {
            following = true;
            model.of(event).ifPresentOrElse(table.getSelectionModel()::select,
                    table.getSelectionModel()::clearSelection);
            following = false;
        }
    }

    private void column(String title, double width, TableColumn<Waterfall.Bar, Waterfall.Bar> column,
            java.util.function.Supplier<TableCell<Waterfall.Bar, Waterfall.Bar>> cell) {
        column.setText(title);
        if (column != time) {
            column.setPrefWidth(width);
        }
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> cell.get());
        table.getColumns().add(column);
    }

    private void fill(Waterfall shown) {
        waterfall = shown;
        following = true;
        table.setItems(shown == null
                ? FXCollections.observableArrayList()
                : FXCollections.observableArrayList(shown.bars()));
        following = false;
        if (shown != null) {
            strip.show(shown.axis(), ms -> show.duration(Math.round(ms)));
            follow();
        }
    }

    private String name(Waterfall.Bar bar) {
        return switch (bar.kind()) {
            case GAP -> show.texts().get("waterfall.gap");
            case BETWEEN_ROWS -> show.texts().get("waterfall.rows", place(bar));
            default -> bar.component().filter(_ -> bar.depth() > 0).map(step -> names.name(step).text())
                    .orElseGet(() -> show.texts().get("waterfall.server", place(bar)));
        };
    }

    private String place(Waterfall.Bar bar) {
        var server = Names.label(bar.server());
        return bar.service().map(service -> server + " " + words.of(service)).orElse(server);
    }

    /** The words for a step, and beside them the code that stands in the log. */
    private final class NameCell extends TableCell<Waterfall.Bar, Waterfall.Bar> {
        private final Label code = new Label();

        NameCell() {
            code.getStyleClass().add("hint");
            code.setMinWidth(USE_PREF_SIZE);
            setContentDisplay(ContentDisplay.RIGHT);
        }

        @Override
        protected void updateItem(Waterfall.Bar bar, boolean empty) {
            super.updateItem(bar, empty);
            var nothing = empty || bar == null;
            setText(nothing ? null : name(bar));
            setStyle(nothing ? "" : "-fx-padding: 0 4 0 " + (8 + bar.depth() * INDENT) + ";");
            var step = nothing ? Optional.<LatencyComponent>empty() : bar.component();
            step.ifPresent(component -> code.setText(component.name()));
            setGraphic(step.isPresent() ? code : null);
            Tips.set(this, nothing ? "" : name(bar));
        }
    }

    private final class LengthCell extends TableCell<Waterfall.Bar, Waterfall.Bar> {
        LengthCell() {
            getStyleClass().add("number-cell");
        }

        @Override
        protected void updateItem(Waterfall.Bar bar, boolean empty) {
            super.updateItem(bar, empty);
            setText(empty || bar == null ? null : show.duration(Math.round(bar.length())));
        }
    }

    /** How many of a hundred mails were faster in this step. */
    private final class SlowerCell extends TableCell<Waterfall.Bar, Waterfall.Bar> {
        SlowerCell() {
            getStyleClass().add("number-cell");
        }

        @Override
        protected void updateItem(Waterfall.Bar bar, boolean empty) {
            super.updateItem(bar, empty);
            var profile = model.usual().profile().get();
            var slower = empty || bar == null ? OptionalInt.empty() : profile.slowerThan(bar);
            setText(slower.isPresent() ? show.texts().get("waterfall.percent", slower.getAsInt()) : null);
            Tips.set(this, slower.isPresent()
                    ? show.texts().get("trace.slower", slower.getAsInt(), profile.mails())
                    : "");
            pseudoClassStateChanged(IS_SLOW, slower.isPresent() && slower.getAsInt() >= SLOW);
        }
    }

    /** The bar in its place on the axis; a step of no length still shows where it was. */
    private final class BarCell extends TableCell<Waterfall.Bar, Waterfall.Bar> {
        private final BarStrip pane = new BarStrip();

        @Override
        protected void updateItem(Waterfall.Bar shown, boolean empty) {
            super.updateItem(shown, empty);
            setGraphic(empty || shown == null ? null : pane);
            if (!empty && shown != null && waterfall != null) {
                pane.show(waterfall.axis().pieces(shown.begin(), shown.end()),
                        shown.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                pane.prefWidthProperty().bind(time.widthProperty().subtract(16));
            }
        }
    }
}
