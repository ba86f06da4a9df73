package dev.postweg.view;

import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Rows on the screen, of which the flow of JavaFX knows a stretch only. It adds up the heights of all rows above the
 * first in sight at every move, which with millions of rows keeps the FX thread busy for a fifth of a second. Here it
 * lays out the rows of a stretch; the stretch moves along before its end comes into sight, and a scroll bar of our own
 * spans all rows. Cells have their places among all rows; only this class knows of places within the stretch.
 */
final class StretchFlow<S> extends VirtualFlow<TableRow<S>> {
    private final StretchBar bar = new StretchBar(this);
    private int stretch = Integer.MAX_VALUE;
    private int rows;
    /** The place of the first row of the stretch among all rows. */
    private int first;

    StretchFlow() {
        getChildren().add(bar);
        // the bar of JavaFX keeps its room; headers and cells ask it where that is
        getVbar().setOpacity(0);
        getVbar().setMouseTransparent(true);
    }

    /** The scroll bar over all rows. */
    ScrollBar bar() {
        return bar;
    }

    /** Names the most rows of a stretch; before there are rows. */
    void setStretch(int most) {
        stretch = most;
    }

    /** How many of all rows the flow of JavaFX is told of. */
    int told() {
        return Math.min(rows, stretch);
    }

    /** Takes the number of all rows, and stays where it is as far as there are rows. */
    void setRows(int count) {
        var offset = offset();
        rows = count;
        var last = Math.max(0, rows - stretch);
        if (first > last) {
            first = last;
            place(Math.min(offset, end()));
            reconfigureCells();
        }
    }

    /** How far all rows are moved up, in pixels. */
    double offset() {
        return first * getFixedCellSize() + Math.clamp(getPosition(), 0, 1) * endOf(getCellCount());
    }

    /** How far all rows can be moved up, in pixels. */
    double end() {
        return endOf(rows);
    }

    private double endOf(int count) {
        return Math.max(0, count * getFixedCellSize() - getViewportLength());
    }

    /** Moves all rows up by so many pixels. */
    void moveTo(double offset) {
        var wanted = Math.clamp(offset, 0, end());
        bring((int) (wanted / getFixedCellSize()));
        place(wanted);
    }

    /** Has the stretch hold a row and those around it; what is in sight stays, where the stretch still holds it. */
    private void bring(int row) {
        var next = Math.clamp(row - stretch / 2L, 0, Math.max(0, rows - stretch));
        if (Math.abs(row - first - stretch / 2) > stretch / 4 && next != first) {
            var offset = offset();
            first = next;
            place(offset);
            // the same place within another stretch is another row
            reconfigureCells();
        }
    }

    private void place(double offset) {
        var end = endOf(getCellCount());
        setPosition(end == 0 ? 0 : Math.clamp((offset - first * getFixedCellSize()) / end, 0, 1));
    }

    @Override
    public double scrollPixels(double delta) {
        var before = offset();
        if (Math.abs(delta) > stretch / 8 * getFixedCellSize()) {
            moveTo(before + delta);
        } else {
            bring((int) (before / getFixedCellSize()));
            super.scrollPixels(delta);
            align();
        }
        return offset() - before;
    }

    @Override
    public void scrollTo(int row) {
        var wanted = Math.clamp(row, 0, rows);
        bring(wanted);
        super.scrollTo(wanted - first);
    }

    @Override
    public void scrollToTop(int row) {
        var wanted = Math.clamp(row, 0, rows);
        bring(wanted);
        super.scrollToTop(wanted - first);
    }

    @Override
    protected void setCellIndex(TableRow<S> cell, int index) {
        super.setCellIndex(cell, first + index);
    }

    @Override
    protected int getCellIndex(TableRow<S> cell) {
        return super.getCellIndex(cell) - first;
    }

    @Override
    protected TableRow<S> getPrivateCell(int row) {
        return super.getPrivateCell(row - first);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        align();
    }

    /** The flow of JavaFX asks some cells for their places past {@link #getCellIndex}, so it does not put all right. */
    private void align() {
        var offset = offset();
        getCells().forEach(cell -> cell.setLayoutY(snapSpaceY(cell.getIndex() * getFixedCellSize() - offset)));
        bar.setVisible(getVbar().isVisible());
        bar.resizeRelocate(getVbar().getLayoutX(), getVbar().getLayoutY(), getVbar().getWidth(),
                getVbar().getHeight());
        if (bar.isVisible()) {
            bar.show(getViewportLength() / (rows * getFixedCellSize()), offset / end());
        }
    }
}
