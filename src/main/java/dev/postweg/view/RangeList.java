package dev.postweg.view;

import java.util.AbstractList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

/** The places of a selection, or what stands there, as a list that is never written out. */
final class RangeList<T> extends ObservableListBase<T> {
    private final IntFunction<T> at;
    private Ranges ranges = Ranges.NONE;

    RangeList(IntFunction<T> at) {
        this.at = at;
    }

    /** Takes another selection. One change for all of it: the listeners look at the rows in sight only. */
    void set(Ranges next) {
        var old = ranges;
        ranges = next;
        if (!old.equals(next)) {
            fireChange(new Replaced(new Mapped(old)));
        }
    }

    @Override
    public T get(int index) {
        return at.apply(ranges.get(index));
    }

    @Override
    public int size() {
        return ranges.size();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private final class Mapped extends AbstractList<T> {
        private final Ranges of;

        Mapped(Ranges of) {
            this.of = of;
        }

        @Override
        public T get(int index) {
            return at.apply(of.get(index));
        }

        @Override
        public int size() {
            return of.size();
        }
    }

    private final class Replaced extends ListChangeListener.Change<T> {
        private final List<T> removed;
        private boolean begun;

        Replaced(List<T> removed) {
            super(RangeList.this);
            this.removed = removed;
        }

        @Override
        public boolean next() {
            var first = !begun;
            begun = true;
            return first;
        }

        @Override
        public void reset() {
            begun = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        /** The table walks what was added, to note its columns; the first place stands for millions. */
        @Override
        public List<T> getAddedSubList() {
            return getList().subList(0, Math.min(1, getList().size()));
        }

        @Override
        public List<T> getRemoved() {
            return removed;
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}
