package dev.postweg.view;

import dev.postweg.store.EventQuery;
import dev.postweg.store.RowIds;
import dev.postweg.store.WorkspaceReader;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which rows are copied or exported: the selected places of a list, or all that its query finds. No row is held, only
 * the numbers that the list holds anyway.
 *
 * @param query
 *            what the list shows
 * @param all
 *            the list
 * @param places
 *            the selected places in it; none means all that the query finds
 */
record ExportRows(EventQuery query, RowIds all, Ranges places) {
    static final int PAGE = 500;

    /** What becomes of a page; says whether to go on. */
    @FunctionalInterface
    interface Pages<E extends Exception> {
        boolean take(RowIds page, int from, int of) throws E;
    }

    static ExportRows found(EventQuery query) {
        return new ExportRows(query, RowIds.NONE, Ranges.NONE);
    }

    /** Hands over page after page, in the order of the list. */
    <E extends Exception> void inOrder(WorkspaceReader reader, RowKind<?> kind, Pages<E> pages) throws E {
        if (places.isEmpty()) {
            var ids = kind.find(reader, query, Integer.MAX_VALUE);
            walk(ids, Ranges.of(0, ids.size()), pages);
        } else {
            walk(all, places, pages);
        }
    }

    /** Hands over page after page, in the order of time. */
    <E extends Exception> void byTime(WorkspaceReader reader, RowKind<?> kind, Pages<E> pages) throws E {
        if (query.sort().equals(kind.firstSort())) {
            inOrder(reader, kind, pages);
            return;
        }
        var ids = kind.find(reader, new EventQuery(query.filter(), query.range(), kind.firstSort()),
                Integer.MAX_VALUE);
        if (!places.isEmpty()) {
            var chosen = new BitSet();
            places.parts().forEach(part -> IntStream.range(part.from(), part.to()).map(all::get).forEach(chosen::set));
            var found = ids;
            ids = RowIds.of(IntStream.range(0, found.size()).map(found::get).filter(chosen::get).toArray());
        }
        walk(ids, Ranges.of(0, ids.size()), pages);
    }

    private static <E extends Exception> void walk(RowIds ids, Ranges places, Pages<E> pages) throws E {
        var done = 0;
        for (var part : places.parts()) {
            for (var from = part.from(); from < part.to(); from += PAGE) {
                var page = ids.slice(from, Math.min(part.to(), from + PAGE));
                if (!pages.take(page, done, places.size())) {
                    return;
                }
                done += page.size();
            }
        }
    }
}
