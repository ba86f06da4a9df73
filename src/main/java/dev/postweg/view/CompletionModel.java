package dev.postweg.view;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Completion;
import dev.postweg.query.Filters;
import dev.postweg.query.Fold;
import dev.postweg.query.QueryField;
import dev.postweg.store.EventQuery;
import dev.postweg.store.FacetQuery;
import dev.postweg.store.Sort;
import dev.postweg.store.ValueCount;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What may stand at the caret of the filter: names, signs, and the values that the workspace really has. */
final class CompletionModel {
    private static final int SHOWN = 12;
    private static final int VALUES = 500;

    private final Session session;
    private final QuerySlot counting;
    private final Map<QueryField, List<ValueCount>> known = new EnumMap<>(QueryField.class);
    private final ReadOnlyObjectWrapper<List<Proposal>> proposals = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * Something to write.
     *
     * @param shown
     *            as the user reads it
     * @param count
     *            how many events have it; nothing for what is no value
     * @param text
     *            the whole filter with it
     * @param caret
     *            place of the caret behind it
     */
    record Proposal(String shown, OptionalLong count, String text, int caret) {
    }

    CompletionModel(Session session, Tasks tasks) {
        this.session = session;
        this.counting = new QuerySlot(tasks, _ -> clear());
        session.workspace().subscribe(known::clear);
        session.counts().subscribe(known::clear);
    }

    ReadOnlyObjectProperty<List<Proposal>> proposals() {
        return proposals.getReadOnlyProperty();
    }

    /** Whether values are being counted. */
    ReadOnlyBooleanProperty busy() {
        return counting.busy();
    }

    void clear() {
        counting.stop();
        proposals.set(List.of());
    }

    /** Looks what may stand at the caret. Values come a little later. */
    void ask(String text, int caret) {
        counting.stop();
        var at = Completion.at(text, caret);
        proposals.set(of(at, text, List.of()));
        at.field().filter(_ -> session.workspace().get() != null).ifPresent(field -> {
            if (known.containsKey(field)) {
                proposals.set(of(at, text, known.get(field)));
                return;
            }
            var query = new EventQuery(Filters.ALL, TimeRange.ALL, Sort.BY_TIME);
            counting.ask(session.workspace().get(), reader -> values(field).stream()
                    .flatMap(part -> reader.facet(FacetQuery.top(part, query, VALUES)).values().stream()).toList(),
                    found -> {
                        known.put(field, found);
                        proposals.set(of(at, text, found));
                    });
        });
    }

    /** Times and numbers are endless; there is no list of them that would help. */
    private static List<QueryField> values(QueryField field) {
        return field.kind().ordered() ? List.of() : field.parts();
    }

    private static List<Proposal> of(Completion at, String text, List<ValueCount> values) {
        var all = new ArrayList<Proposal>();
        for (var value : values) {
            if (Fold.fold(value.value()).contains(Fold.fold(at.prefix()))) {
                all.add(proposal(at, text, value.value(), Completion.written(value.value()) + " ",
                        OptionalLong.of(value.count())));
            }
        }
        for (var candidate : at.candidates()) {
            if (all.stream().noneMatch(proposal -> proposal.shown.equalsIgnoreCase(candidate))) {
                var more = candidate.endsWith(":") || at.expected() == Completion.Expected.VALUE
                        && "><=[".indexOf(candidate.charAt(0)) >= 0;
                all.add(proposal(at, text, candidate, candidate + (more ? "" : " "), OptionalLong.empty()));
            }
        }
        return all.stream().filter(proposal -> !proposal.text.stripTrailing().equals(text.stripTrailing()))
                .limit(SHOWN).toList();
    }

    private static Proposal proposal(Completion at, String text, String shown, String written, OptionalLong count) {
        var rest = text.substring(at.end());
        var inserted = rest.startsWith(" ") ? written.stripTrailing() : written;
        return new Proposal(shown, count, text.substring(0, at.start()) + inserted + rest,
                at.start() + inserted.length());
    }
}
