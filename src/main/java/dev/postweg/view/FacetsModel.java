package dev.postweg.view;

import static dev.postweg.query.QueryField.ANONYMOUS;
import static dev.postweg.query.QueryField.CHANNEL;
import static dev.postweg.query.QueryField.CLIENT_HOSTNAME;
import static dev.postweg.query.QueryField.CODE;
import static dev.postweg.query.QueryField.CONNECTOR;
import static dev.postweg.query.QueryField.DIRECTION;
import static dev.postweg.query.QueryField.EVENT;
import static dev.postweg.query.QueryField.FILE;
import static dev.postweg.query.QueryField.KIND;
import static dev.postweg.query.QueryField.ORIGINAL_CLIENT_IP;
import static dev.postweg.query.QueryField.OUTCOME;
import static dev.postweg.query.QueryField.PROCESS;
import static dev.postweg.query.QueryField.RECIPIENT;
import static dev.postweg.query.QueryField.RECIPIENT_DOMAIN;
import static dev.postweg.query.QueryField.SENDER;
import static dev.postweg.query.QueryField.SENDER_DOMAIN;
import static dev.postweg.query.QueryField.SERVER;
import static dev.postweg.query.QueryField.SERVER_HOSTNAME;
import static dev.postweg.query.QueryField.SOURCE;
import static dev.postweg.query.QueryField.SUBJECT;

import dev.postweg.query.Filters;
import dev.postweg.query.QueryField;
import dev.postweg.store.EventQuery;
import dev.postweg.store.FacetCounts;
import dev.postweg.store.FacetQuery;
import dev.postweg.store.Sort;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;

/**
 * The fields with their most frequent values; counts follow the filter and the time. One field is counted after the
 * other, the open ones first. Of many rows some are counted at once, and all of them afterwards: by itself where that
 * takes seconds, else on demand.
 */
final class FacetsModel {
    private static final Limits USUAL = new Limits(100_000, 2_000_000);
    /** Numbers that are right again so soon need not be called old. */
    private static final Duration GRACE = Duration.ofMillis(300);
    private static final Duration REST = Duration.ofMillis(180);
    private static final Set<QueryField> OPEN_AT_FIRST = Set.of(EVENT, CHANNEL, OUTCOME, SERVER, SENDER, RECIPIENT);

    /**
     * How many rows are counted when.
     *
     * @param quick
     *            as many while one waits
     * @param few
     *            a workspace with no more is counted as a whole without being asked
     */
    record Limits(long quick, long few) {
    }

    private final Session session;
    private final FilterModel filter;
    private final QuerySlot counting;
    private final ObservableValue<Boolean> visible;
    private final Deque<Facet> waiting = new ArrayDeque<>();
    private final Limits limits;
    private final Debounce outdating;
    private Facet current;
    private final List<Facet> facets = Stream.of(EVENT, CHANNEL, OUTCOME, SERVER, SENDER, RECIPIENT, SOURCE, DIRECTION,
            SENDER_DOMAIN, RECIPIENT_DOMAIN, ORIGINAL_CLIENT_IP, SUBJECT, CONNECTOR, KIND, ANONYMOUS, CODE, PROCESS,
            CLIENT_HOSTNAME, SERVER_HOSTNAME, FILE)
            .map(field -> new Facet(field, OPEN_AT_FIRST.contains(field))).toList();

    FacetsModel(Session session, FilterModel filter, QuerySlot counting, Tasks tasks,
            ObservableValue<Boolean> visible) {
        this(session, filter, counting, tasks, visible, USUAL);
    }

    FacetsModel(Session session, FilterModel filter, QuerySlot counting, Tasks tasks, ObservableValue<Boolean> visible,
            Limits limits) {
        this.session = session;
        this.filter = filter;
        this.counting = counting;
        this.visible = visible;
        this.limits = limits;
        this.outdating = new Debounce(tasks, GRACE);
        session.workspace().subscribe(this::count);
        session.counts().subscribe(this::count);
        session.filter().subscribe(this::count);
        session.range().subscribe(this::count);
        visible.subscribe(this::count);
        for (var facet : facets) {
            var rest = new Debounce(tasks, REST);
            facet.open().subscribe((_, _) -> first(facet));
            facet.wanted().subscribe((_, _) -> rest.trigger(() -> first(facet)));
        }
    }

    /** Whether a field is being counted. */
    ReadOnlyBooleanProperty busy() {
        return counting.busy();
    }

    List<Facet> facets() {
        return facets;
    }

    void include(Facet facet, String value) {
        filter.add(Filters.include(facet.field(), value));
    }

    void exclude(Facet facet, String value) {
        filter.add(Filters.exclude(facet.field(), value));
    }

    /** Shows more values. */
    void more(Facet facet) {
        facet.more();
        first(facet);
    }

    /** Counts all rows, however long it takes. */
    void exactly(Facet facet) {
        facet.exact(true);
        first(facet);
    }

    private void count() {
        counting.stop();
        waiting.clear();
        current = null;
        if (session.workspace().get() == null) {
            outdating.cancel();
            facets.forEach(Facet::clear);
        } else if (visible.getValue()) {
            facets.forEach(facet -> facet.exact(false));
            facets.stream().filter(facet -> facet.open().get()).forEach(waiting::add);
            facets.stream().filter(facet -> !facet.open().get()).forEach(waiting::add);
            next();
            outdating.trigger(this::outdate);
        }
    }

    private void outdate() {
        waiting.forEach(Facet::outdate);
        if (current != null) {
            current.outdate();
        }
    }

    /** Counts a field before all others; what is being counted comes next. */
    private void first(Facet facet) {
        if (session.workspace().get() == null || !visible.getValue()) {
            return;
        }
        waiting.remove(facet);
        if (current != null && current != facet) {
            waiting.addFirst(current);
        }
        waiting.addFirst(facet);
        next();
    }

    private void next() {
        current = waiting.poll();
        if (current == null) {
            return;
        }
        var facet = current;
        var query = query(facet);
        counting.ask(session.workspace().get(), reader -> reader.facet(query), found -> {
            facet.take(found);
            if (found.reach() == FacetCounts.Reach.SOME && facet.open().get()
                    && session.counts().get().events() <= limits.few) {
                facet.exact(true);
                waiting.addLast(facet);
            }
            next();
        });
    }

    private FacetQuery query(Facet facet) {
        var events = new EventQuery(session.filter().get(), session.range().get(), Sort.BY_TIME);
        // the words of a short list are those of the window, not those of the workspace: the window looks through them
        var containing = facet.field().choices().isEmpty() ? facet.wanted().get().strip() : "";
        var limit = facet.open().get() ? facet.shown() : 1;
        return new FacetQuery(facet.field(), events, containing, limit, facet.exact() ? Long.MAX_VALUE : limits.quick);
    }
}
