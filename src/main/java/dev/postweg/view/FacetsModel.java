package dev.postweg.view;

import static dev.postweg.query.QueryField.CHANNEL;
import static dev.postweg.query.QueryField.CODE;
import static dev.postweg.query.QueryField.CONNECTOR;
import static dev.postweg.query.QueryField.DIRECTION;
import static dev.postweg.query.QueryField.EVENT;
import static dev.postweg.query.QueryField.ORIGINAL_CLIENT_IP;
import static dev.postweg.query.QueryField.OUTCOME;
import static dev.postweg.query.QueryField.PROCESS;
import static dev.postweg.query.QueryField.RECIPIENT;
import static dev.postweg.query.QueryField.RECIPIENT_DOMAIN;
import static dev.postweg.query.QueryField.SENDER;
import static dev.postweg.query.QueryField.SENDER_DOMAIN;
import static dev.postweg.query.QueryField.SERVER;
import static dev.postweg.query.QueryField.SOURCE;

import dev.postweg.query.Filters;
import dev.postweg.query.QueryField;
import dev.postweg.store.EventQuery;
import dev.postweg.store.Sort;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** The fields with their most frequent values; counts follow the filter and the time. */
final class FacetsModel {
    private static final Set<QueryField> OPEN_AT_FIRST = Set.of(EVENT, CHANNEL, OUTCOME, SERVER, SENDER, RECIPIENT);

    private final Session session;
    private final FilterModel filter;
    private final QuerySlot counting;
    private final ObservableValue<Boolean> visible;
    private final List<Facet> facets = Stream.of(EVENT, CHANNEL, OUTCOME, SERVER, SENDER, RECIPIENT, SOURCE, DIRECTION,
            SENDER_DOMAIN, RECIPIENT_DOMAIN, ORIGINAL_CLIENT_IP, CONNECTOR, PROCESS, CODE)
            .map(field -> new Facet(field, OPEN_AT_FIRST.contains(field))).toList();

    FacetsModel(Session session, FilterModel filter, Tasks tasks, Notices notices, ObservableValue<Boolean> visible) {
        this.session = session;
        this.filter = filter;
        this.counting = new QuerySlot(tasks, notices::failed);
        this.visible = visible;
        session.workspace().subscribe(this::count);
        session.counts().subscribe(this::count);
        session.filter().subscribe(this::count);
        session.range().subscribe(this::count);
        visible.subscribe(this::count);
        facets.forEach(facet -> facet.open().subscribe(this::count));
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

    private void count() {
        if (session.workspace().get() == null) {
            counting.stop();
            facets.forEach(facet -> facet.take(List.of()));
        } else if (visible.getValue()) {
            next(facets.stream().filter(facet -> facet.open().get()).toList());
        }
    }

    /** One field after the other, so that the first ones are there early, and a newer filter stops the rest. */
    private void next(List<Facet> left) {
        if (left.isEmpty()) {
            return;
        }
        var facet = left.getFirst();
        var query = new EventQuery(session.filter().get(), session.range().get(), Sort.BY_TIME);
        counting.ask(session.workspace().get(), reader -> reader.topValues(facet.field(), query, Facet.SHOWN + 1),
                found -> {
                    facet.take(found);
                    next(left.subList(1, left.size()));
                });
    }
}
