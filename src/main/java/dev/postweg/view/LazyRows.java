package dev.postweg.view;

import dev.postweg.store.RowIds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;

/**
 * A result as a list for a table: a window on the workspace. Pages are fetched when a row of them is asked for; only
 * the pages last seen are kept. A slot fills itself when its page arrives, so that the list never changes.
 */
final class LazyRows<R> extends ObservableListBase<RowSlot<R>> {
    static final int PAGE = 200;
    private static final int KEPT_PAGES = 40;
    private static final int IN_SIGHT = 3;

    private final RowIds ids;
    private final PageSource<R> source;
    private final Map<Integer, List<RowSlot<R>>> pages = new LinkedHashMap<>(KEPT_PAGES, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<RowSlot<R>>> eldest) {
            return size() > KEPT_PAGES;
        }
    };

    LazyRows(RowIds ids, PageSource<R> source) {
        this.ids = ids;
        this.source = source;
    }

    RowIds ids() {
        return ids;
    }

    @Override
    public int size() {
        return ids.size();
    }

    @Override
    public RowSlot<R> get(int index) {
        var page = pages.get(index / PAGE);
        return (page == null ? fetch(index / PAGE) : page).get(index % PAGE);
    }

    private List<RowSlot<R>> fetch(int number) {
        var from = number * PAGE;
        var wanted = ids.slice(from, from + PAGE);
        var slots = new ArrayList<RowSlot<R>>(
                IntStream.range(from, from + wanted.size()).mapToObj(RowSlot<R>::new).toList());
        pages.put(number, slots);
        source.load(wanted, rows -> fill(slots, wanted, rows), () -> pages.remove(number, slots));
        return slots;
    }

    /** Rows are matched by their numbers: one may be gone meanwhile. */
    private void fill(List<RowSlot<R>> slots, RowIds wanted, List<R> rows) {
        var byId = rows.stream().collect(Collectors.toMap(source::id, row -> row, (one, _) -> one));
        for (var i = 0; i < slots.size(); i++) {
            slots.get(i).fill(byId.get(wanted.get(i)));
        }
    }

    /** Changes rows that are here; those that come later come from the workspace. */
    void change(Set<Integer> changed, UnaryOperator<R> change) {
        pages.values().stream().flatMap(List::stream)
                .filter(slot -> changed.contains(ids.get(slot.index())) && slot.row().get() != null)
                .forEach(slot -> slot.fill(change.apply(slot.row().get())));
    }

    /** Has the pages seen last loaded anew, and those before them when they are seen again. */
    void reload(Runnable loaded) {
        var latest = new ArrayList<>(pages.keySet());
        latest.subList(0, Math.max(0, latest.size() - IN_SIGHT)).forEach(pages::remove);
        List.copyOf(pages.entrySet()).forEach(page -> {
            var slots = page.getValue();
            var wanted = ids.slice(page.getKey() * PAGE, page.getKey() * PAGE + PAGE);
            source.load(wanted, rows -> {
                fill(slots, wanted, rows);
                loaded.run();
            }, () -> {
            });
        });
    }

    /** Finds a slot without asking for its page. */
    @Override
    public int indexOf(Object slot) {
        return slot instanceof RowSlot<?> known && known.index() < size() ? known.index() : -1;
    }

    @Override
    public boolean contains(Object slot) {
        return indexOf(slot) >= 0;
    }
}
