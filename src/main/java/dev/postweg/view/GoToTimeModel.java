package dev.postweg.view;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Condition;
import dev.postweg.query.Filter;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import dev.postweg.store.EventQuery;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Finds the first row of the shown list at or after a time. */
final class GoToTimeModel {
    private final Session session;
    private final FilterModel filter;
    private final ListsModel lists;
    private final Show show;
    private final QuerySlot search;

    GoToTimeModel(Session session, FilterModel filter, ListsModel lists, Show show, QuerySlot search) {
        this.session = session;
        this.filter = filter;
        this.lists = lists;
        this.show = show;
        this.search = search;
    }

    /** The time of the selected row, else the beginning of what is shown. */
    String proposal() {
        var event = session.event().get();
        var message = session.message().get();
        var range = session.range().get().equals(TimeRange.ALL)
                ? session.counts().get().times()
                : session.range().get();
        var time = event != null ? event.event().time() : message != null ? message.summary().first() : range.from();
        return show.minute(time, session.zone().get());
    }

    /** Reads a time, in the zone that the window shows; a period is its beginning. */
    OptionalLong read(String typed) {
        var text = "time:\"" + typed.strip().replaceAll("[\"\\\\]", "") + "\"";
        return Parser.parse(text,
                filter.context()) instanceof ParseResult.Ok(Filter.FieldMatch(_, Condition.TimeSpan(var from, _)))
                        ? OptionalLong.of(from)
                        : OptionalLong.empty();
    }

    /** Finds the row. */
    void find(String typed, Consumer<OptionalInt> found) {
        read(typed).ifPresent(time -> find(lists.shown(), time, found));
    }

    private <R> void find(TableModel<R> list, long time, Consumer<OptionalInt> found) {
        var range = session.range().get();
        var from = Math.max(range.from(), time);
        if (from >= range.to()) {
            found.accept(OptionalInt.empty());
            return;
        }
        var query = new EventQuery(session.filter().get(), new TimeRange(from, range.to()), list.kind().firstSort());
        search.ask(session.workspace().get(), reader -> {
            var ids = list.kind().find(reader, query, 1);
            return ids.size() == 0 ? OptionalInt.empty() : OptionalInt.of(ids.get(0));
        }, found);
    }
}
