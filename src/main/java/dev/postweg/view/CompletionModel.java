package dev.postweg.view;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Completion;
import dev.postweg.query.Filter.ColumnMatch;
import dev.postweg.query.Filters;
import dev.postweg.query.Fold;
import dev.postweg.query.Kind;
import dev.postweg.query.QueryField;
import dev.postweg.store.EventQuery;
import dev.postweg.store.FacetQuery;
import dev.postweg.store.Sort;
import dev.postweg.store.ValueCount;
import dev.postweg.store.WorkspaceReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What may stand at the caret of the filter: names, signs, and the values that the workspace really has. */
final class CompletionModel {
    private static final int SHOWN = 12;
    private static final int VALUES = 500;
    /** In larger workspaces ids are offered once so many signs are typed: the most frequent of millions help nobody. */
    private static final int SIGNS = 3;
    private static final long LARGE = 2_000_000;

    private final Session session;
    private final long large;
    private final QuerySlot counting;
    private final Map<Asked, List<ValueCount>> known = new HashMap<>();
    /** The columns of these logs that Postweg does not know, once they were asked for. */
    private Optional<List<String>> columns = Optional.empty();
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
        this(session, tasks, LARGE);
    }

    /**
     * Makes a model.
     *
     * @param large
     *            from more events on, ids are not listed as a whole
     */
    CompletionModel(Session session, Tasks tasks, long large) {
        this.session = session;
        this.large = large;
        this.counting = new QuerySlot(tasks, _ -> clear());
        session.workspace().subscribe(this::forget);
        session.counts().subscribe(this::forget);
    }

    private void forget() {
        known.clear();
        columns = Optional.empty();
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

    /** Looks what may stand at the caret. Values and names of unknown columns come a little later. */
    void ask(String text, int caret) {
        counting.stop();
        var at = Completion.at(text, caret);
        proposals.set(of(at, text, List.of()));
        if (session.workspace().get() == null) {
            return;
        }
        if (at.expected() == Completion.Expected.NAME) {
            askColumns(at, text);
        } else if (at.expected() == Completion.Expected.VALUE) {
            if (!manyIds(at)) {
                askValues(at, text, "");
            } else if (at.prefix().strip().length() >= SIGNS) {
                askValues(at, text, at.prefix());
            }
        }
    }

    private boolean manyIds(Completion at) {
        return at.field().filter(field -> field.kind() == Kind.ID).isPresent()
                && session.counts().get().events() > large;
    }

    private void askColumns(Completion at, String text) {
        if (columns.isPresent()) {
            proposals.set(of(at, text, List.of()));
            return;
        }
        counting.ask(session.workspace().get(), WorkspaceReader::unknownFields, found -> {
            columns = Optional.of(found);
            proposals.set(of(at, text, List.of()));
        });
    }

    /** A value that is too rare for the list of all is looked for by what is typed of it. */
    private void askValues(Completion at, String text, String containing) {
        var asked = new Asked(at.field(), at.column(), containing);
        known(asked).ifPresentOrElse(found -> take(at, text, asked, found),
                () -> counting.ask(session.workspace().get(), asked::values, found -> {
                    known.put(asked, found);
                    take(at, text, asked, found);
                }));
    }

    /** The answer to the same question, or all values with less of what is typed. */
    private Optional<List<ValueCount>> known(Asked asked) {
        return IntStream.iterate(asked.containing.length(), length -> length >= 0, length -> length - 1)
                .mapToObj(length -> asked.containing(asked.containing.substring(0, length)))
                .filter(known::containsKey).filter(one -> one.equals(asked) || known.get(one).size() < VALUES)
                .map(known::get).findFirst();
    }

    private void take(Completion at, String text, Asked asked, List<ValueCount> found) {
        proposals.set(of(at, text, found));
        if (asked.containing.isEmpty() && found.size() >= VALUES && !at.prefix().isBlank()) {
            askValues(at, text, at.prefix());
        }
    }

    /** What values are counted of. */
    private record Asked(Optional<QueryField> field, Optional<String> column, String containing) {
        private static final EventQuery ALL = new EventQuery(Filters.ALL, TimeRange.ALL, Sort.BY_TIME);

        Asked containing(String less) {
            return new Asked(field, column, less);
        }

        List<ValueCount> values(WorkspaceReader reader) {
            return column.map(name -> reader.columnValues(name, containing, VALUES))
                    .orElseGet(() -> field.map(Asked::parts).orElse(List.of()).stream().flatMap(part -> reader
                            .facet(new FacetQuery(part, ALL, containing, VALUES, Long.MAX_VALUE)).values().stream())
                            .toList());
        }

        /** Times and numbers are endless; there is no list of them that would help. */
        private static List<QueryField> parts(QueryField field) {
            return field.kind().ordered() ? List.of() : field.parts();
        }
    }

    private List<Proposal> of(Completion at, String text, List<ValueCount> values) {
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
        if (at.expected() == Completion.Expected.NAME && !at.prefix().isEmpty()) {
            columns.orElse(List.of()).stream().filter(name -> begins(name, at.prefix())).map(Completion::named)
                    .forEach(name -> all.add(proposal(at, text, name, name, OptionalLong.empty())));
        }
        return all.stream().filter(proposal -> !proposal.text.stripTrailing().equals(text.stripTrailing()))
                .limit(SHOWN).toList();
    }

    /** Tells whether a column can be meant: by its bare name, too. */
    private static boolean begins(String column, String prefix) {
        var typed = Fold.fold(prefix);
        return Fold.fold(column).startsWith(typed) || Fold.fold(ColumnMatch.PREFIX + column).startsWith(typed);
    }

    private static Proposal proposal(Completion at, String text, String shown, String written, OptionalLong count) {
        var rest = text.substring(at.end());
        var inserted = rest.startsWith(" ") ? written.stripTrailing() : written;
        return new Proposal(shown, count, text.substring(0, at.start()) + inserted + rest,
                at.start() + inserted.length());
    }
}
