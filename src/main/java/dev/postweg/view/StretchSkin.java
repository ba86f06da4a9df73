package dev.postweg.view;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/** Shows a table of any number of rows, all of one height; see {@link StretchFlow}. */
final class StretchSkin<S> extends TableViewSkin<S> {
    private boolean telling;

    /**
     * Makes a skin.
     *
     * @param table
     *            with a fixed height of its rows
     * @param stretch
     *            the most rows that are laid out at once; some screens of them
     */
    StretchSkin(TableView<S> table, int stretch) {
        super(table);
        flow().setStretch(stretch);
    }

    @Override
    protected VirtualFlow<TableRow<S>> createVirtualFlow() {
        return new StretchFlow<>();
    }

    private StretchFlow<S> flow() {
        return (StretchFlow<S>) getVirtualFlow();
    }

    @Override
    protected void updateItemCount() {
        flow().setRows(super.getItemCount());
        telling = true;
        super.updateItemCount();
        telling = false;
    }

    /** The flow is told of a stretch; keys and headers count all rows. */
    @Override
    protected int getItemCount() {
        return telling ? flow().told() : super.getItemCount();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.VERTICAL_SCROLLBAR
                ? flow().bar()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
