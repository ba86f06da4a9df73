package dev.postweg.view;

import dev.postweg.format.DateOrder;
import dev.postweg.format.Encoding;
import dev.postweg.format.TimeRule;
import dev.postweg.format.TimeRule.Basis;
import dev.postweg.ingest.Sample.Doubt;
import dev.postweg.ingest.SampleRow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What can be said about alike files, why Postweg guesses what it guesses, and their first rows read like this. */
final class ReadingGroupPane extends VBox {
    static final String PREVIEW = "reading-preview";
    static final String ENCODING = "reading-encoding";

    private final ReadingGroup group;
    private final Texts texts;
    private final Words words;
    private final TableView<SampleRow> preview = new TableView<>();
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);

    ReadingGroupPane(ReadingGroup group, Texts texts) {
        this.group = group;
        this.texts = texts;
        this.words = new Words(texts);
        getStyleClass().add("reading-group");
        var right = new VBox();
        right.getStyleClass().add("reading-side");
        var sides = new HBox();
        sides.getStyleClass().add("reading-sides");
        group.times().ifPresent(rule -> {
            if (group.asks(Doubt.ZONE)) {
                var picker = new ZonePicker(group.zone(), group.moment(), texts);
                valid.bind(picker.valid());
                var left = box("reading.zone", picker, evidence(rule));
                left.getStyleClass().add("reading-side");
                sides.getChildren().add(left);
            } else if (rule.zoneBasis() != Basis.CLEAR) {
                right.getChildren().add(box("reading.zone", new Label(rule.zone().getId()), evidence(rule)));
            }
            if (rule.orderBasis() != Basis.CLEAR) {
                right.getChildren().add(box("reading.order", order(rule), orderEvidence(rule)));
            }
        });
        if (group.asks(Doubt.ENCODING)) {
            right.getChildren().add(box("reading.encoding", encodings(), hint(group.doubts(Doubt.ENCODING)
                    ? "reading.encoding.guess"
                    : "reading.encoding.told")));
        }
        sides.getChildren().add(right);
        getChildren().addAll(sides, title("reading.preview"), preview());
        Stream.of(group.zone(), group.order(), group.encoding()).forEach(choice -> choice.subscribe(this::read));
        read();
    }

    /** Whether all that was typed can be taken. */
    ReadOnlyBooleanProperty valid() {
        return valid.getReadOnlyProperty();
    }

    private VBox box(String title, Node control, Node evidence) {
        var box = new VBox(title(title), control, evidence);
        box.getStyleClass().add("choice-group");
        return box;
    }

    private Label title(String key) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("pane-title");
        return title;
    }

    private Label hint(String key, Object... arguments) {
        var hint = new Label(texts.get(key, arguments));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }

    private Label evidence(TimeRule rule) {
        if (rule.zoneBasis() == Basis.PROVEN) {
            return hint("reading.zone.proven", rule.zone().getId());
        }
        return hint(rule.zone().equals(ZoneId.systemDefault()) || !rule.zone().equals(ZoneOffset.UTC)
                ? "reading.zone.computer"
                : "reading.zone.online", rule.zone().getId());
    }

    private Node order(TimeRule rule) {
        if (!group.asks(Doubt.ORDER)) {
            return new Label(words.of(rule.order()));
        }
        var box = new HBox();
        box.getStyleClass().add("reading-orders");
        var toggles = new ToggleGroup();
        for (var order : new DateOrder[]{DateOrder.DMY, DateOrder.MDY}) {
            var button = new RadioButton(words.of(order));
            button.setId(id(order));
            button.setToggleGroup(toggles);
            button.setSelected(order == group.order().get());
            button.setOnAction(_ -> group.order().set(order));
            box.getChildren().add(button);
        }
        return box;
    }

    static String id(DateOrder order) {
        return order == DateOrder.DMY ? "reading-day-first" : "reading-month-first";
    }

    private Label orderEvidence(TimeRule rule) {
        if (rule.orderBasis() == Basis.PROVEN) {
            return hint("reading.order.proven");
        }
        return hint(rule.order() == DateOrder.DMY ? "reading.order.dots" : "reading.order.slashes");
    }

    private Node encodings() {
        var box = new ComboBox<Encoding>();
        box.setId(ENCODING);
        box.getItems().add(null);
        box.getItems().addAll(ReadingModel.encodings());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Encoding encoding) {
                return encoding == null
                        ? texts.get("reading.encoding.content", group.told().name())
                        : encoding.name();
            }

            @Override
            public Encoding fromString(String text) {
                return Encoding.ofName(text).orElse(null);
            }
        });
        box.setValue(group.encoding().get());
        box.valueProperty().subscribe((_, chosen) -> group.encoding().set(chosen));
        box.setAccessibleText(texts.get("reading.encoding"));
        return box;
    }

    private TableView<SampleRow> preview() {
        preview.setId(PREVIEW);
        preview.getStyleClass().addAll("row-table", "dense");
        preview.setFixedCellSize(26);
        preview.setPlaceholder(new Label(texts.get("reading.preview.none")));
        preview.getColumns().add(column("reading.preview.raw", 190, SampleRow::raw));
        preview.getColumns().add(column("reading.preview.local", 230, this::local));
        preview.getColumns().add(column("reading.preview.utc", 160, ReadingGroupPane::utc));
        preview.getColumns().add(column("column.event-id", 100, SampleRow::event));
        preview.getColumns().add(column("column.sender-address", 140, SampleRow::sender));
        preview.getColumns().add(column("column.message-subject", 200, SampleRow::subject));
        preview.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        VBox.setVgrow(preview, Priority.ALWAYS);
        return preview;
    }

    /** With the day of the week and the name of the month nobody takes one order for the other. */
    private String local(SampleRow row) {
        var zone = group.zone().get() == null ? ZoneOffset.UTC : group.zone().get();
        return row.time().isPresent()
                ? DateTimeFormatter.ofPattern(texts.get("reading.preview.pattern"), texts.locale())
                        .format(Instant.ofEpochMilli(row.time().getAsLong()).atZone(zone))
                : texts.get("reading.preview.no-time");
    }

    private static String utc(SampleRow row) {
        return row.time().isPresent()
                ? DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC)
                        .format(Instant.ofEpochMilli(row.time().getAsLong()))
                : "";
    }

    private TableColumn<SampleRow, String> column(String key, double width, Function<SampleRow, String> text) {
        var column = new TableColumn<SampleRow, String>(texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(text.apply(features.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(String value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty ? null : value);
                var row = empty || getTableRow() == null ? null : getTableRow().getItem();
                getStyleClass().remove("unread-cell");
                if (row != null && row.time().isEmpty()) {
                    getStyleClass().add("unread-cell");
                }
            }
        });
        return column;
    }

    private void read() {
        preview.getItems().setAll(group.rows());
    }
}
