package dev.postweg.view;

import dev.postweg.model.EventKind;
import dev.postweg.model.LogField;
import dev.postweg.model.Note;
import dev.postweg.trace.TracedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The events of a mail in the order of their causes. */
final class TraceEventsPane extends VBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass NOTED = PseudoClass.getPseudoClass("noted");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final TraceModel model;
    private final Show show;
    private final Words words;
    private final TableView<TracedEvent> table = new TableView<>();
    private final Map<Long, Integer> orders = new HashMap<>();
    private long first;
    private long start;

    TraceEventsPane(TraceModel model, Actions actions, Show show) {
        this.model = model;
        this.show = show;
        this.words = new Words(show.texts());
        getStyleClass().add("trace-events");
        build();
        var menu = new ContextMenu();
        List.of(Command.MARK, Command.NOTE, Command.RAW_LINE)
                .forEach(command -> menu.getItems().add(actions.item(command)));
        table.setContextMenu(menu);
        model.loaded().subscribe(_ -> fill());
        model.shadow().subscribe((_, _) -> fill());
        model.own().zone().subscribe((_, _) -> table.refresh());
        model.event().subscribe(event -> {
            if (event != null && table.getSelectionModel().getSelectedItem() != event) {
                table.getSelectionModel().select(event);
                Tables.reveal(table, table.getItems().indexOf(event));
            }
        });
        table.getSelectionModel().selectedItemProperty().subscribe((_, event) -> model.event().set(event));
    }

    private void build() {
        table.setId(Ids.TRACE_EVENTS);
        table.getStyleClass().addAll("row-table", "dense");
        table.setFixedCellSize(26);
        var linked = new Linked<TracedEvent>(model, event -> List.of(event.event().id()));
        table.setRowFactory(_ -> linked.row(new Row()));
        column("trace.order", 36, event -> Integer.toString(event.order()), null, "number-cell");
        column("column.date-time", 104, event -> show.clock(event.event().time(), first, model.own().zone().get()),
                null,
                "time-cell");
        column("trace.since", 92, event -> show.duration(time(event) - start), null, "number-cell");
        column("trace.hop", 100, this::hop, null, "text-cell");
        column("column.event-id", 168, event -> event.event().get(LogField.EVENT_ID),
                event -> Icon.of("kind-" + event.kind().id()), "sign-cell");
        column("column.source", 102, event -> event.event().get(LogField.SOURCE), null, "text-cell");
        column("column.recipient-address", 142, event -> event.event().get(LogField.RECIPIENT_ADDRESS), null,
                "text-cell");
        column("trace.cause", 172, this::cause, null, "text-cell");
        Tables.fill(table.widthProperty(), table.getColumns());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
    }

    /** By the clock of the server that all are measured against: a clock that is late makes no mail quick. */
    private long time(TracedEvent event) {
        return event.event().time()
                - model.loaded().get().trace().clockSkewMs().getOrDefault(event.server(), 0L);
    }

    private String hop(TracedEvent event) {
        return event.server() + " " + event.service().id();
    }

    private String cause(TracedEvent event) {
        if (event.causes().isEmpty()) {
            return "";
        }
        var cause = event.causes().getFirst();
        var order = orders.getOrDefault(cause.eventId(), 0);
        return order == 0
                ? words.of(cause.rule())
                : show.texts().get("trace.after", order, words.of(cause.rule()));
    }

    private void column(String key, double width, Function<TracedEvent, String> text,
            Function<TracedEvent, Node> sign, String style) {
        var column = new TableColumn<TracedEvent, TracedEvent>(show.texts().get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            {
                getStyleClass().add(style);
            }

            @Override
            protected void updateItem(TracedEvent event, boolean empty) {
                super.updateItem(event, empty);
                var nothing = empty || event == null;
                setText(nothing ? null : text.apply(event));
                setGraphic(nothing || sign == null ? null : sign.apply(event));
                Tips.set(this, nothing || getText().length() < 14 ? "" : getText());
            }
        });
        table.getColumns().add(column);
    }

    private void fill() {
        var loaded = model.loaded().get();
        var events = loaded == null ? List.<TracedEvent>of() : loaded.trace().events();
        orders.clear();
        events.forEach(event -> orders.put(event.event().id(), event.order()));
        start = events.stream().mapToLong(this::time).min().orElse(0);
        first = events.stream().mapToLong(event -> event.event().time()).min().orElse(0);
        table.setItems(new FilteredList<>(FXCollections.observableArrayList(events),
                event -> model.shadow().get() || event.kind() != EventKind.SHADOW));
    }

    private final class Row extends TableRow<TracedEvent> {
        Row() {
            model.way().subscribe(_ -> light());
            model.notes().subscribe(_ -> note());
        }

        @Override
        protected void updateItem(TracedEvent event, boolean empty) {
            super.updateItem(event, empty);
            light();
            note();
        }

        private void note() {
            var note = isEmpty() || getItem() == null ? Note.NONE : model.note(getItem().event().id());
            pseudoClassStateChanged(MARKED, note.mark() == Note.Mark.YES);
            pseudoClassStateChanged(NOTED, !note.text().isEmpty());
            Tips.set(this, note.text());
        }

        private void light() {
            pseudoClassStateChanged(LIT, !isEmpty() && getItem() != null
                    && model.way().get().contains(getItem().event().id()));
        }
    }
}
