package dev.postweg.view;

import dev.postweg.decode.RecipientStatus;
import dev.postweg.trace.RecipientPath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The recipients of a mail as a tree with their outcomes. */
final class TraceRecipientsPane extends VBox {
    private static final int OPEN = 12;

    private final TraceModel model;
    private final Show show;
    private final Words words;
    private final Label title = new Label();
    private final TextField search = new TextField();
    private final TreeTableView<RecipientPath> table = new TreeTableView<>();

    TraceRecipientsPane(TraceModel model, Show show) {
        this.model = model;
        this.show = show;
        this.words = new Words(show.texts());
        getStyleClass().add("trace-recipients");
        build();
        model.loaded().subscribe(_ -> {
            search.clear();
            fill();
        });
        search.textProperty().subscribe((_, _) -> fill());
        table.getSelectionModel().selectedItemProperty().subscribe(item -> model.recipient()
                .set(item == null || item.getValue() == null ? null : item.getValue().address()));
    }

    private void build() {
        title.getStyleClass().add("hint");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        search.setPromptText(show.texts().get("trace.find-recipient"));
        search.getStyleClass().add("small");
        search.setPrefWidth(200);
        var head = new HBox(title, gap, search);
        head.getStyleClass().add("pane-head");
        table.setId(Ids.TRACE_RECIPIENTS);
        table.getStyleClass().addAll("row-table", "dense");
        table.setFixedCellSize(26);
        table.setShowRoot(false);
        column("trace.address", 220, RecipientPath::address, null);
        column("column.outcome", 106, recipient -> words.of(recipient.outcome()),
                recipient -> Icon.of("outcome-" + recipient.outcome().id()));
        column("trace.path", 250, this::path, null);
        column("trace.reason", 150, this::reason, null);
        column("column.recipient-status", 165, this::status, null);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, table);
    }

    private String path(RecipientPath recipient) {
        return recipient.path().stream().map(hop -> (hop.server() + " " + hop.service().id()).strip())
                .collect(Collectors.joining(" → "));
    }

    private String reason(RecipientPath recipient) {
        return recipient.via().stream().map(via -> show.texts().get("trace.via", words.of(via.reason()), via.parent()))
                .collect(Collectors.joining(", "));
    }

    private String status(RecipientPath recipient) {
        return Optional.of(recipient.status()).filter(raw -> !raw.isEmpty())
                .map(raw -> RecipientStatus.parse(raw, 1).stream().map(RecipientStatus::text)
                        .filter(text -> !text.isBlank()).findFirst().orElse(raw))
                .orElse("");
    }

    private void column(String key, double width, Function<RecipientPath, String> text,
            Function<RecipientPath, Node> sign) {
        var column = new TreeTableColumn<RecipientPath, RecipientPath>(show.texts().get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue().getValue()));
        column.setCellFactory(_ -> new TreeTableCell<>() {
            @Override
            protected void updateItem(RecipientPath recipient, boolean empty) {
                super.updateItem(recipient, empty);
                var nothing = empty || recipient == null;
                setText(nothing ? null : text.apply(recipient));
                setGraphic(nothing || sign == null ? null : sign.apply(recipient));
                setTooltip(nothing || getText().length() < 14 ? null : new Tooltip(getText()));
            }
        });
        table.getColumns().add(column);
    }

    private void fill() {
        var loaded = model.loaded().get();
        var all = loaded == null ? List.<RecipientPath>of() : loaded.trace().recipients();
        title.setText(show.texts().get("trace.recipients.hint"));
        var wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        var root = new TreeItem<RecipientPath>();
        if (wanted.isEmpty()) {
            RecipientTree.of(all).forEach(tree -> root.getChildren().add(item(tree, all.size() <= OPEN)));
        } else {
            all.stream().filter(recipient -> recipient.address().toLowerCase(Locale.ROOT).contains(wanted)
                    || words.of(recipient.outcome()).toLowerCase(Locale.ROOT).contains(wanted))
                    .forEach(recipient -> root.getChildren().add(new TreeItem<>(recipient)));
        }
        root.setExpanded(true);
        table.setRoot(root);
    }

    private static TreeItem<RecipientPath> item(RecipientTree tree, boolean deep) {
        var item = new TreeItem<>(tree.recipient());
        tree.children().forEach(child -> item.getChildren().add(item(child, deep)));
        item.setExpanded(deep || tree.children().size() <= OPEN);
        return item;
    }
}
