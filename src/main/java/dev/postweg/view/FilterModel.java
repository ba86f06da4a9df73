package dev.postweg.view;

import dev.postweg.query.Filter;
import dev.postweg.query.FilterText;
import dev.postweg.query.Filters;
import dev.postweg.query.ParseContext;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import dev.postweg.query.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The filter as text and as chips. Typing is followed after a short rest; a wrong text leaves the last good result. */
final class FilterModel {
    private static final Duration REST = Duration.ofMillis(180);
    private static final Set<Problem> OPEN = EnumSet.of(Problem.OPEN_QUOTE, Problem.OPEN_PARENTHESIS,
            Problem.OPEN_REGEX);
    private static final Set<Problem> CUT_SHORT = EnumSet.of(Problem.MISSING_VALUE, Problem.MISSING_TERM,
            Problem.BROKEN_RANGE);

    private final Session session;
    private final Settings settings;
    private final Debounce debounce;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<ParseResult.Error>> error = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
    private final ObservableList<Chip> chips = FXCollections.observableArrayList();
    private final ObservableList<Chip> shownChips = FXCollections.unmodifiableObservableList(chips);
    /** What the text says, without the pinned conditions. */
    private Filter own = Filters.ALL;
    /** The last filter whose rows were found. */
    private Filter answered = Filters.ALL;
    private boolean writing;

    /** What the text is worth. */
    enum State {
        /** There is none. */
        EMPTY,
        /** A filter. */
        GOOD,
        /** The beginning of a filter. */
        UNFINISHED,
        /** No filter. */
        WRONG
    }

    FilterModel(Session session, Tasks tasks, Settings settings) {
        this.session = session;
        this.settings = settings;
        this.debounce = new Debounce(tasks, REST);
        text.subscribe((_, typed) -> typed(typed));
        session.filter().subscribe((_, now) -> follow(now));
    }

    StringProperty text() {
        return text;
    }

    /** What is asked for: the last good text, with the pinned conditions. */
    ReadOnlyObjectProperty<Filter> asked() {
        return session.filter();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ParseResult.Error>> error() {
        return error.getReadOnlyProperty();
    }

    /** Whether the text is a filter that takes too long to be answered. */
    ReadOnlyBooleanProperty refused() {
        return refused.getReadOnlyProperty();
    }

    ObservableList<Chip> chips() {
        return shownChips;
    }

    ObservableList<String> history() {
        return settings.filters();
    }

    ParseContext context() {
        return new ParseContext(session.zone().get().id(), session.counts().get().times().to());
    }

    /** Takes the text as it stands, without the rest. */
    void enter() {
        if (Parser.parse(text.get(), context()) instanceof ParseResult.Ok(var filter)) {
            debounce.now(() -> apply(filter));
            if (!text.get().isBlank()) {
                settings.filtered(text.get().strip());
            }
        }
    }

    /** Says that the rows of a filter were found. */
    void answer(Filter filter) {
        answered = filter;
    }

    /** Says that the filter was given up: the text stays, to be mended, and the last good filter is shown again. */
    void refuse() {
        var typed = Parser.parse(text.get(), context()) instanceof ParseResult.Ok(var filter) && filter.equals(own);
        debounce.cancel();
        split(answered);
        session.filter().set(answered);
        if (typed) {
            state.set(State.WRONG);
            refused.set(true);
        }
    }

    /** Takes back typing that is no filter, else clears the filter. */
    void escape() {
        debounce.cancel();
        var good = FilterText.of(own);
        text.set(state.get() == State.WRONG || state.get() == State.UNFINISHED ? good : "");
        enter();
    }

    /** Writes the suggestion of the error into the text. */
    void correct() {
        error.get().ifPresent(wrong -> wrong.suggestion().ifPresent(suggestion -> text.set(
                new StringBuilder(text.get())
                        .replace(wrong.position(), wrong.position() + wrong.length(), suggestion).toString())));
    }

    /** Narrows the result. */
    void add(Filter condition) {
        set(Filters.and(own, condition));
    }

    /** Shows another result. */
    void set(Filter filter) {
        write(FilterText.of(filter));
        debounce.now(() -> apply(filter));
        if (!text.get().isEmpty()) {
            settings.filtered(text.get());
        }
    }

    /** Pins a condition: it leaves the text and stays beside it; or gives it back to the text. */
    void pin(Chip chip) {
        replace(chip, Chip::held);
    }

    /** The whole filter as one text: what is pinned, and what is typed, as it was typed. */
    String whole() {
        var pinned = FilterText.of(pinned());
        var typed = text.get().strip();
        if (pinned.isEmpty() || typed.isEmpty()) {
            return pinned + typed;
        }
        return pinned + " " + (own instanceof Filter.Or ? "(" + typed + ")" : typed);
    }

    private Filter pinned() {
        return Filters.and(chips.stream().filter(chip -> chip.pinned() && chip.on()).map(Chip::filter).toList());
    }

    void toggle(Chip chip) {
        replace(chip, Chip::switched);
    }

    void negate(Chip chip) {
        replace(chip, Chip::negated);
    }

    void remove(Chip chip) {
        replace(chip, _ -> null);
    }

    private void replace(Chip old, UnaryOperator<Chip> change) {
        var next = new ArrayList<Chip>();
        for (var chip : chips) {
            Optional.ofNullable(chip == old ? change.apply(chip) : chip).ifPresent(next::add);
        }
        next.sort(Comparator.comparing(Chip::hold).reversed());
        chips.setAll(next);
        own = Filters.and(next.stream().filter(each -> each.on() && !each.pinned()).map(Chip::filter).toList());
        write(FilterText.of(own));
        debounce.now(() -> session.filter().set(Filters.and(pinned(), own)));
    }

    private void typed(String now) {
        var result = Parser.parse(now, context());
        refused.set(false);
        state.set(judge(now, result));
        error.set(result instanceof ParseResult.Error wrong ? Optional.of(wrong) : Optional.empty());
        if (writing) {
            return;
        }
        if (result instanceof ParseResult.Ok(var filter)) {
            debounce.trigger(() -> apply(filter));
        } else {
            debounce.cancel();
        }
    }

    private static State judge(String text, ParseResult result) {
        return switch (result) {
            case ParseResult.Ok _ -> text.isBlank() ? State.EMPTY : State.GOOD;
            case ParseResult.Error wrong -> OPEN.contains(wrong.problem()) || CUT_SHORT.contains(wrong.problem())
                    && wrong.position() + wrong.length() >= text.stripTrailing().length()
                            ? State.UNFINISHED
                            : State.WRONG;
        };
    }

    /** The filter of the session is set first: {@link #follow} must find the chips as they were. */
    private void apply(Filter filter) {
        refused.set(false);
        state.set(text.get().isBlank() ? State.EMPTY : State.GOOD);
        own = filter;
        session.filter().set(Filters.and(pinned(), filter));
        chips.setAll(chipsOf(filter, chips.stream().filter(Chip::pinned).toList()));
    }

    private List<Chip> chipsOf(Filter filter, List<Chip> pinned) {
        var terms = FilterText.terms(filter);
        var all = new ArrayList<>(pinned);
        terms.stream().map(Chip::of).forEach(all::add);
        chips.stream().filter(chip -> !chip.on() && !chip.pinned() && !terms.contains(chip.filter()))
                .forEach(all::add);
        return all;
    }

    /** Somebody else changed the filter, such as a step back in the history. What is pinned and not in it goes off. */
    private void follow(Filter now) {
        var shown = Filters.and(chips.stream().filter(Chip::on).map(Chip::filter).toList());
        if (Filters.and(pinned(), own).equals(now) || shown.equals(now)) {
            return;
        }
        split(now);
        write(FilterText.of(own));
    }

    /** Takes a whole filter apart into what is pinned and what is not. */
    private void split(Filter now) {
        var terms = new ArrayList<>(FilterText.terms(now));
        var pinned = chips.stream().filter(Chip::pinned)
                .map(chip -> chip.with(terms.remove(chip.filter()) ? Chip.Power.ON : Chip.Power.OFF)).toList();
        own = Filters.and(terms);
        chips.setAll(chipsOf(own, pinned));
    }

    private void write(String words) {
        writing = true;
        try {
            text.set(words);
        } finally {
            writing = false;
        }
    }
}
