package dev.postweg.view;

import dev.postweg.decode.EventMeaning;
import dev.postweg.model.LogField;
import dev.postweg.store.EventRow;
import javafx.scene.Node;
import javafx.scene.control.TableCell;

/** A cell of a list: writes a value as its column wants it. */
final class RowCell<R> extends TableCell<RowSlot<R>, R> {
    private static final int SHORT = 12;

    private final Column<R> column;
    private final CellText text;

    RowCell(Column<R> column, CellText text) {
        this.column = column;
        this.text = text;
        switch (column.look()) {
            case NUMBER, SIZE, DURATION -> getStyleClass().add("number-cell");
            case TIME -> getStyleClass().add("time-cell");
            case OUTCOME, EVENT -> getStyleClass().add("sign-cell");
            default -> getStyleClass().add("text-cell");
        }
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            Tips.set(this, "");
            return;
        }
        var raw = column.raw().apply(row);
        setText(text.of(column.look(), raw));
        setGraphic(sign(row, raw));
        Tips.set(this, raw.length() > SHORT && column.look() == Column.Look.TEXT ? raw : "");
    }

    private Node sign(R row, String raw) {
        return switch (column.look()) {
            case OUTCOME -> Icon.of("outcome-" + raw);
            case EVENT -> row instanceof EventRow(var event, _, _, _, _)
                    ? Icon.of("kind-" + EventMeaning.kind(event.get(LogField.SOURCE), raw).id())
                    : null;
            default -> null;
        };
    }
}
