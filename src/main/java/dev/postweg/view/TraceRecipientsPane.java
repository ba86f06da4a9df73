package dev.postweg.view;

import dev.postweg.decode.RecipientStatus;
import dev.postweg.model.Outcome;
import dev.postweg.trace.RecipientPath;
import dev.postweg.trace.RecipientTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The recipients of a mail as a tree with their outcomes. */
final class TraceRecipientsPane extends VBox {
    private static final int OPEN = 12;

    private final TraceModel trace;
    private final RecipientsModel model;
    private final Show show;
    private final Words words;
    private final Label found = new Label();
    private final HBox outcomes = new HBox();
    private final TreeTableView<RecipientTree> table = new TreeTableView<>();

    TraceRecipientsPane(RecipientsModel model, TraceModel trace, Show show) {
        this.trace = trace;
        this.model = model;
        this.show = show;
        this.words = new Words(show.texts());
        getStyleClass().add("trace-recipients");
        getChildren().addAll(head(), table);
        build();
        model.trees().subscribe(this::fill);
        model.counts().subscribe(_ -> count());
        table.getSelectionModel().selectedItemProperty().subscribe((_, item) -> trace.recipient()
                .set(item == null || item.getValue() == null ? null : item.getValue().recipient().address()));
        trace.recipient().subscribe(address -> {
            if (address == null) {
                table.getSelectionModel().clearSelection();
            }
        });
    }

    private HBox head() {
        found.getStyleClass().add("hint");
        found.setMinWidth(Region.USE_PREF_SIZE);
        var search = new TextField();
        search.setId(Ids.TRACE_FIND_RECIPIENT);
        search.setPromptText(show.texts().get("trace.find-recipient"));
        search.setAccessibleText(show.texts().get("trace.find-recipient"));
        search.getStyleClass().add("small");
        search.setPrefWidth(170);
        search.textProperty().bindBidirectional(model.search());
        outcomes.getStyleClass().add("outcome-filter");
        var head = new HBox(outcomes, Parts.gap(), found, search);
        head.getStyleClass().add("pane-head");
        return head;
    }

    /** One button for each outcome: its sign, its word and how many have it. */
    private void count() {
        outcomes.getChildren().clear();
        model.counts().get().forEach((outcome, count) -> {
            var button = new ToggleButton(show.texts().get("trace.outcome", words.of(outcome), count), icon(outcome));
            button.setId("outcome-" + outcome.id());
            button.getStyleClass().addAll("flat", "small");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.selectedProperty().subscribe((_, on) -> {
                if (on) {
                    model.outcomes().add(outcome);
                } else {
                    model.outcomes().remove(outcome);
                }
            });
            outcomes.getChildren().add(button);
        });
    }

    private static Region icon(Outcome outcome) {
        return Icon.of("outcome-" + outcome.id());
    }

    private void build() {
        table.setId(Ids.TRACE_RECIPIENTS);
        table.getStyleClass().addAll("row-table", "dense");
        table.setFixedCellSize(26);
        table.setShowRoot(false);
        var linked = new Linked<RecipientTree>(trace, tree -> events(tree.recipient()));
        table.setRowFactory(_ -> linked.row(new TreeTableRow<>()));
        column("trace.address", 230, this::address, null);
        column("column.outcome", 106, recipient -> words.of(recipient.recipient().outcome()),
                recipient -> icon(recipient.recipient().outcome()));
        column("trace.path", 240, recipient -> path(recipient.recipient()), null);
        column("trace.reason", 150, recipient -> reason(recipient.recipient()), null);
        column("column.recipient-status", 165, recipient -> status(recipient.recipient()), null);
        Tables.fill(table.widthProperty(), table.getColumns());
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private static Set<Long> events(RecipientPath recipient) {
        return Set.copyOf(recipient.events());
    }

    /** A group says how many hang below it, for it may be closed. */
    private String address(RecipientTree tree) {
        return tree.children().isEmpty()
                ? tree.recipient().address()
                : show.texts().get("trace.members", tree.recipient().address(), tree.size() - 1);
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

    private void column(String key, double width, Function<RecipientTree, String> text,
            Function<RecipientTree, Node> sign) {
        var column = new TreeTableColumn<RecipientTree, RecipientTree>(show.texts().get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue().getValue()));
        column.setCellFactory(_ -> new TreeTableCell<>() {
            @Override
            protected void updateItem(RecipientTree recipient, boolean empty) {
                super.updateItem(recipient, empty);
                var nothing = empty || recipient == null;
                setText(nothing ? null : text.apply(recipient));
                setGraphic(nothing || sign == null ? null : sign.apply(recipient));
                Tips.set(this, nothing || getText().length() < 14 ? "" : getText());
            }
        });
        table.getColumns().add(column);
    }

    private void fill(List<RecipientTree> trees) {
        found.setText(model.narrowed()
                ? show.texts().get("trace.recipients.found", model.found())
                : show.texts().get("trace.recipients.hint"));
        var root = new TreeItem<RecipientTree>();
        var deep = model.narrowed() || trees.stream().mapToInt(RecipientTree::size).sum() <= OPEN;
        trees.forEach(tree -> root.getChildren().add(item(tree, deep)));
        root.setExpanded(true);
        table.setRoot(root);
    }

    private static TreeItem<RecipientTree> item(RecipientTree tree, boolean deep) {
        var item = new TreeItem<>(tree);
        item.getChildren().setAll(tree.children().stream().map(child -> item(child, deep)).toList());
        item.setExpanded(deep || tree.children().size() <= OPEN);
        return item;
    }
}
