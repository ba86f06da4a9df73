package dev.postweg.view;

import dev.postweg.model.Note.Mark;
import dev.postweg.model.Note;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.util.Subscription;

/** A row of a list: shows marks and notes in its gutter, and the colour that a rule gives it. */
final class ListRow<R> extends TableRow<RowSlot<R>> {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass NOTED = PseudoClass.getPseudoClass("noted");

    private final RowKind<R> kind;
    private final RowColours<R> colours;
    private List<PseudoClass> tints = List.of();
    private Subscription loaded = Subscription.EMPTY;

    ListRow(TableModel<R> model) {
        this.kind = model.kind();
        this.colours = model.colours();
        model.painted().subscribe((_, _) -> dress(getItem() == null ? null : getItem().row().get()));
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
        tints.forEach(tint -> pseudoClassStateChanged(tint, false));
        tints = row == null
                ? List.of()
                : colours.of(row).map(rule -> List.of(rule.text().ofText(), rule.back().ofBack()))
                        .orElse(List.of());
        tints.forEach(tint -> pseudoClassStateChanged(tint, true));
        Tips.set(this, note.text());
    }
}
