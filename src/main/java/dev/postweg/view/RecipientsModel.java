package dev.postweg.view;

import dev.postweg.model.Outcome;
import dev.postweg.trace.RecipientPath;
import dev.postweg.trace.RecipientTree;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/** The recipients of a mail as trees, narrowed by a part of the address and by outcomes. */
final class RecipientsModel {
    private final TraceModel trace;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableSet<Outcome> outcomes = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<List<RecipientTree>> trees = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<Outcome, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private List<RecipientTree> all = List.of();

    RecipientsModel(TraceModel trace) {
        this.trace = trace;
        trace.loaded().subscribe(this::take);
        search.subscribe((_, _) -> narrow());
        outcomes.addListener((SetChangeListener<Outcome>) _ -> narrow());
    }

    /** A part of the address. */
    StringProperty search() {
        return search;
    }

    /** The outcomes to show; none for all. */
    ObservableSet<Outcome> outcomes() {
        return outcomes;
    }

    /** The trees that are left, with the groups that lead to what was found. */
    ReadOnlyObjectProperty<List<RecipientTree>> trees() {
        return trees.getReadOnlyProperty();
    }

    /** How many recipients have each outcome, whatever is shown. */
    ReadOnlyObjectProperty<Map<Outcome, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** Whether a part of the recipients is left out. */
    boolean narrowed() {
        return !outcomes.isEmpty() || !search.get().isBlank();
    }

    /** How many of the shown recipients are what was looked for. */
    long found() {
        return trees.get().stream().mapToLong(this::found).sum();
    }

    private long found(RecipientTree tree) {
        return (wanted(tree.recipient()) ? 1 : 0) + tree.children().stream().mapToLong(this::found).sum();
    }

    private void take(TraceModel.Loaded loaded) {
        var recipients = loaded == null ? List.<RecipientPath>of() : loaded.trace().recipients();
        all = RecipientTree.of(recipients);
        var counted = new EnumMap<Outcome, Integer>(Outcome.class);
        recipients.forEach(recipient -> counted.merge(recipient.outcome(), 1, Integer::sum));
        counts.set(counted);
        search.set("");
        outcomes.clear();
        narrow();
    }

    private void narrow() {
        trees.set(narrowed() ? all.stream().flatMap(tree -> tree.keep(this::wanted).stream()).toList() : all);
    }

    private boolean wanted(RecipientPath recipient) {
        return (outcomes.isEmpty() || outcomes.contains(recipient.outcome()))
                && recipient.address().toLowerCase(Locale.ROOT).contains(search.get().strip().toLowerCase(Locale.ROOT));
    }
}
