package dev.postweg.view;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.IndexedCell;

/**
 * Links the rows of a list with all other views of a mail: a row that the mouse is over points at its events, and a row
 * with an event that is pointed at elsewhere stands out.
 *
 * @param model
 *            the mail
 * @param events
 *            the events of an item
 */
record Linked<T>(TraceModel model, Function<T, Collection<Long>> events) {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    /** Prepares a row once. */
    <R extends IndexedCell<T>> R row(R row) {
        Supplier<Collection<Long>> own = () -> row.isEmpty() || row.getItem() == null
                ? Set.of()
                : events.apply(row.getItem());
        Runnable mark = () -> {
            var pointed = model.pointed().get();
            row.pseudoClassStateChanged(POINTED, !pointed.isEmpty() && !Collections.disjoint(pointed, own.get()));
        };
        model.pointed().subscribe(mark);
        row.itemProperty().subscribe(mark);
        row.hoverProperty().subscribe((_, over) -> model.point(over ? own.get() : Set.of()));
        return row;
    }
}
