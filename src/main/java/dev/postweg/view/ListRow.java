package dev.postweg.view;

import dev.postweg.model.Note;
import dev.postweg.model.Note.Mark;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;

/** A row of a list: shows marks and notes in its gutter. */
final class ListRow<R> extends TableRow<RowSlot<R>> {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass NOTED = PseudoClass.getPseudoClass("noted");

    private final RowKind<R> kind;
    private Subscription loaded = Subscription.EMPTY;

    ListRow(RowKind<R> kind) {
        this.kind = kind;
    }

    @Override
    protected void updateItem(RowSlot<R> slot, boolean empty) {
        super.updateItem(slot, empty);
        loaded.unsubscribe();
        if (empty || slot == null) {
            loaded = Subscription.EMPTY;
            dress(null);
        } else {
            loaded = slot.row().subscribe(this::dress);
        }
    }

    private void dress(R row) {
        var note = row == null ? Note.NONE : kind.note(row);
        pseudoClassStateChanged(MARKED, note.mark() == Mark.YES);
        pseudoClassStateChanged(NOTED, !note.text().isEmpty());
        setTooltip(note.text().isEmpty() ? null : new Tooltip(note.text()));
    }
}
