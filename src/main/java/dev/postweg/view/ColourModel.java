package dev.postweg.view;

import dev.postweg.query.ParseContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** The rules that colour rows, in their order: the first that fits counts. They are the user's, not a workspace's. */
final class ColourModel {
    private static final String HEAD = "# Postweg colour rules: on|off, events|messages|both, text, background, name,"
            + " filter; tabs between\n";

    /** What is remembered where somebody wants no rule at all; no line is a rule of its own. */
    private static final List<String> NO_RULES = List.of("none");

    private final Settings settings;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final Supplier<ParseContext> context;
    private final ObservableList<ColourRule> rules = FXCollections.observableArrayList();
    private final ObservableList<ColourRule> shown = FXCollections.unmodifiableObservableList(rules);

    ColourModel(Settings settings, Tasks tasks, Texts texts, Notices notices, Supplier<ParseContext> context) {
        this.settings = settings;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        this.context = context;
        if (settings.colourRules().isEmpty()) {
            rules.setAll(ColourRule.FIRST);
        }
        settings.colourRules().forEach(line -> ColourRule.ofLine(line).ifPresent(rules::add));
    }

    ObservableList<ColourRule> rules() {
        return shown;
    }

    /** Has a list painted by these rules, now and after each change of them. */
    void paint(TableModel<?> list) {
        Runnable again = () -> list.paint(
                settings.colours().get() ? List.copyOf(rules) : List.of(), context.get());
        rules.addListener((ListChangeListener<ColourRule>) _ -> again.run());
        settings.colours().subscribe(again);
        again.run();
    }

    /** Tells whether the filter of a rule that is used contains something. */
    boolean mention(Pattern text) {
        return settings.colours().get() && rules.stream()
                .anyMatch(rule -> rule.use() == ColourRule.Use.ON && text.matcher(rule.filter()).find());
    }

    boolean canRead(String filter) {
        return !filter.isBlank() && new ColourRule(ColourRule.Use.ON, ColourRule.Lists.BOTH, Tint.NONE, Tint.NONE, "-",
                filter).read(context.get()).isPresent();
    }

    /** Adds a rule before all others. */
    void add(ColourRule rule) {
        change(next -> {
            next.addFirst(rule);
            return next;
        });
    }

    void set(int index, ColourRule rule) {
        change(next -> {
            next.set(index, rule);
            return next;
        });
    }

    void remove(int index) {
        change(next -> {
            next.remove(index);
            return next;
        });
    }

    /** Moves a rule up (-1) or down (1), and returns where it is then. */
    int move(int index, int step) {
        var to = Math.clamp(index + step, 0, rules.size() - 1);
        change(next -> {
            next.add(to, next.remove(index));
            return next;
        });
        return to;
    }

    void reset() {
        change(_ -> ColourRule.FIRST);
    }

    private void change(UnaryOperator<List<ColourRule>> change) {
        rules.setAll(change.apply(new ArrayList<>(rules)));
        settings.colourRules().setAll(rules.isEmpty() ? NO_RULES : rules.stream().map(ColourRule::line).toList());
    }

    /** Adds the rules of a file after one's own; those that are there already are left out. */
    void importFrom(Path file) {
        tasks.run(texts.get("colour.importing"), _ -> Files.readAllLines(file), lines -> {
            var read = lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(ColourRule::ofLine)
                    .toList();
            var fresh = read.stream().flatMap(Optional::stream).filter(rule -> !rules.contains(rule)).toList();
            change(next -> {
                next.addAll(fresh);
                return next;
            });
            var bad = read.stream().filter(Optional::isEmpty).count();
            notices.add(bad == 0 ? Notice.Weight.INFO : Notice.Weight.WARNING,
                    texts.get("colour.imported", fresh.size(), bad, file.getFileName()));
        }, notices::failed);
    }

    void exportTo(Path file) {
        var text = rules.stream().map(rule -> rule.line() + "\n").collect(Collectors.joining("", HEAD, ""));
        tasks.run(texts.get("colour.exporting"), _ -> Files.writeString(file, text),
                _ -> notices.add(Notice.Weight.INFO, texts.get("colour.exported", rules.size(), file)),
                notices::failed);
    }
}
