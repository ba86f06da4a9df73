package dev.postweg.view;

import dev.postweg.query.Filter;
import dev.postweg.query.Filters;
import dev.postweg.query.ParseContext;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import dev.postweg.query.TextPattern;
import dev.postweg.store.EventQuery;
import dev.postweg.store.RowIds;
import dev.postweg.store.WorkspaceException;
import dev.postweg.store.WorkspaceException.Reason;
import dev.postweg.store.WorkspaceReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Finds rows in the shown list and steps through them, without filtering. The workspace looks for them. */
final class FindModel {
    /** From how long on a step of a mail is slow. */
    static final Duration SLOW = Duration.ofSeconds(30);

    private final Session session;
    private final ListsModel lists;
    private final Supplier<ParseContext> context;
    private final QuerySlot slot;
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(Status.IDLE);
    private LazyRows<?> looked;
    private Search search;
    private int[] places = {};

    /** What is looked for. */
    sealed interface Search {
        /**
         * Words, a phrase, or anything that a filter can say.
         *
         * @param text
         *            as typed
         */
        record Typed(String text) implements Search {
        }

        /** What stands out. */
        enum Notable implements Search {
            /** What failed or waits to be tried again. */
            FAILURES,
            /** Where a mail stood still. */
            SLOW_STEPS,
            /** What people marked. */
            MARKED
        }
    }

    /** Where to go from the selected row. */
    enum Step {
        /** To the next, past the last to the first. */
        NEXT,
        /** To the one before, past the first to the last. */
        PREVIOUS,
        /** To the selected row itself where it is one, else to the next. */
        HERE
    }

    /** How far a search is. */
    enum State {
        /** Nothing is looked for. */
        IDLE,
        /** The workspace looks for it. */
        SEARCHING,
        /** The answer is here. */
        FOUND,
        /** A regular expression takes too long to look for. */
        REFUSED
    }

    /**
     * What was found.
     *
     * @param state
     *            how far the search is
     * @param at
     *            which of them is selected, from 1; 0 for none
     * @param of
     *            how many there are
     * @param wrapped
     *            whether the last step went past an end of the list
     */
    record Status(State state, int at, int of, boolean wrapped) {
        static final Status IDLE = new Status(State.IDLE, 0, 0, false);
        static final Status SEARCHING = new Status(State.SEARCHING, 0, 0, false);
        static final Status REFUSED = new Status(State.REFUSED, 0, 0, false);
        static final Status NONE = new Status(State.FOUND, 0, 0, false);
    }

    FindModel(Session session, ListsModel lists, Tasks tasks, Supplier<ParseContext> context,
            Consumer<Exception> failed) {
        this.session = session;
        this.lists = lists;
        this.context = context;
        this.slot = new QuerySlot(tasks, failure -> {
            if (failure instanceof WorkspaceException known && known.reason() == Reason.TOO_EXPENSIVE) {
                status.set(Status.REFUSED);
            } else {
                status.set(Status.IDLE);
                failed.accept(failure);
            }
        });
        session.workspace().subscribe(this::forget);
    }

    ReadOnlyObjectProperty<Status> status() {
        return status.getReadOnlyProperty();
    }

    void forget() {
        slot.stop();
        looked = null;
        status.set(Status.IDLE);
    }

    /**
     * Goes to a row that meets a search, finding out first where there are any.
     *
     * @param wanted
     *            what to look for
     * @param step
     *            in which direction
     * @param from
     *            place of the selected row; -1 for none
     * @param go
     *            is given the place, or -1 where there is no such row in the list
     */
    void step(Search wanted, Step step, int from, IntConsumer go) {
        var rows = lists.shown().rows().get();
        if (rows == looked && wanted.equals(search)) {
            go(step, from, go);
            return;
        }
        status.set(Status.SEARCHING);
        var query = lists.shown().query();
        var kind = lists.shown().kind();
        var filter = filter(wanted);
        var steps = wanted == Search.Notable.SLOW_STEPS && lists.basis().get() == ListsModel.Basis.EVENTS;
        slot.ask(session.workspace().get(), reader -> {
            var hits = steps ? reader.slowSteps(SLOW.toMillis()) : find(reader, kind, query, filter);
            return places(rows.ids(), hits);
        }, found -> {
            looked = rows;
            search = wanted;
            places = found;
            go(step, from, go);
        });
    }

    private static RowIds find(WorkspaceReader reader, RowKind<?> kind, EventQuery query, Filter filter) {
        return kind.find(reader, new EventQuery(Filters.and(query.filter(), filter), query.range(), kind.firstSort()),
                Integer.MAX_VALUE);
    }

    /** The places of rows in a list, rising. */
    private static int[] places(RowIds list, RowIds hits) {
        var wanted = new BitSet();
        IntStream.range(0, hits.size()).map(hits::get).forEach(wanted::set);
        return IntStream.range(0, list.size()).filter(place -> wanted.get(list.get(place))).toArray();
    }

    private void go(Step step, int from, IntConsumer go) {
        if (places.length == 0) {
            status.set(Status.NONE);
            go.accept(-1);
            return;
        }
        var found = Arrays.binarySearch(places, Math.max(0, from));
        var before = found >= 0 ? found : -found - 2;
        var wanted = switch (step) {
            case NEXT -> before + 1;
            case PREVIOUS -> found >= 0 ? found - 1 : before;
            case HERE -> found >= 0 ? found : before + 1;
        };
        var at = Math.floorMod(wanted, places.length);
        status.set(new Status(State.FOUND, at + 1, places.length, at != wanted));
        go.accept(places[at]);
    }

    private Filter filter(Search wanted) {
        var events = lists.basis().get() == ListsModel.Basis.EVENTS;
        return switch (wanted) {
            case Search.Typed(var text) -> Parser.parse(text, context.get()) instanceof ParseResult.Ok(var filter)
                    ? filter
                    : Filters.words(TextPattern.containing(text));
            case Search.Notable.FAILURES -> read(events
                    ? "kind:bad-end OR event:DEFER"
                    : "outcome:(failed OR rejected OR deferred)");
            case Search.Notable.MARKED -> read("marked:yes");
            case Search.Notable.SLOW_STEPS -> read("latency:>=" + SLOW.toSeconds() + "s");
        };
    }

    private Filter read(String text) {
        return ((ParseResult.Ok) Parser.parse(text, context.get())).filter();
    }
}
