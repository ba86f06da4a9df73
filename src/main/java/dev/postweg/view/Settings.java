package dev.postweg.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * What the window remembers. Each value has a name, a default and a text form; a text that means nothing leaves the
 * default.
 */
final class Settings {
    /** The name of the saved filters. */
    static final String SAVED = "saved-filters";

    private static final int RECENT = 8;
    private static final int HISTORY = 30;
    private static final String SEPARATOR = "\n";

    private final Map<String, Consumer<String>> readers = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private Consumer<Map<String, String>> saver = _ -> {
    };
    private final Runnable changed = () -> saver.accept(Map.copyOf(texts));

    private final ObjectProperty<Theme> theme = choice("theme", Theme.SYSTEM);
    private final ObjectProperty<Language> language = choice("language", Language.SYSTEM);
    private final ObjectProperty<Zone> zone = choice("zone", Zone.UTC);
    private final BooleanProperty histogram = flag("histogram", true);
    private final BooleanProperty facets = flag("facets", true);
    private final BooleanProperty details = flag("details", true);
    private final ObjectProperty<DetailsPlace> detailsPlace = choice("details-place", DetailsPlace.BY_WIDTH);
    private final StringProperty window = text("window");
    private final StringProperty eventColumns = text("columns.events");
    private final StringProperty messageColumns = text("columns.messages");
    private final StringProperty export = text("export");
    private final StringProperty exported = text("exported");
    private final StringProperty exportedEventColumns = text("export-columns-events");
    private final StringProperty exportedMessageColumns = text("export-columns-messages");
    private final StringProperty folder = text("folder");
    private final BooleanProperty colours = flag("colours", true);
    private final ObservableList<String> colourRules = list("colour-rules");
    private final ObservableList<String> recent = list("recent");
    private final ObservableList<String> filters = list("filters");
    private final ObservableList<String> saved = list(SAVED);

    /** Starts from remembered texts. */
    static Settings of(Map<String, String> remembered, Consumer<Map<String, String>> saver) {
        var settings = new Settings();
        remembered.forEach((name, text) -> settings.readers.getOrDefault(name, _ -> {
        }).accept(text));
        settings.saver = saver;
        return settings;
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    ObjectProperty<Language> language() {
        return language;
    }

    ObjectProperty<Zone> zone() {
        return zone;
    }

    BooleanProperty histogram() {
        return histogram;
    }

    BooleanProperty facets() {
        return facets;
    }

    BooleanProperty details() {
        return details;
    }

    ObjectProperty<DetailsPlace> detailsPlace() {
        return detailsPlace;
    }

    /** Place and size of the window, as {@link WindowPlace} writes it. */
    StringProperty window() {
        return window;
    }

    /** Order, widths and choice of the columns of a list, as {@link ColumnLayout} writes it. */
    StringProperty columns(RowKind<?> kind) {
        return kind.id().equals("events") ? eventColumns : messageColumns;
    }

    /** The last choices of the export. */
    StringProperty export() {
        return export;
    }

    /** Whether rules colour the rows. */
    BooleanProperty colours() {
        return colours;
    }

    /** The rules that colour rows, a line each; none means those that the program brings along. */
    ObservableList<String> colourRules() {
        return colourRules;
    }

    /** Where the last export went to. */
    StringProperty exported() {
        return exported;
    }

    /** The columns that were chosen for exports of a list, by name; empty before the first time. */
    StringProperty exportColumns(RowKind<?> kind) {
        return kind.id().equals("events") ? exportedEventColumns : exportedMessageColumns;
    }

    /** Where the file dialogs open. */
    StringProperty folder() {
        return folder;
    }

    /** What was opened lately, the latest first. */
    ObservableList<String> recent() {
        return recent;
    }

    /** Filters used lately, the latest first. */
    ObservableList<String> filters() {
        return filters;
    }

    /** Filters with names, as {@link dev.postweg.query.FilterFile} writes them. */
    ObservableList<String> saved() {
        return saved;
    }

    void opened(Path path) {
        toFront(recent, path.toString(), RECENT);
    }

    void filtered(String text) {
        toFront(filters, text, HISTORY);
    }

    private static void toFront(ObservableList<String> list, String item, int most) {
        var items = new ArrayList<>(list);
        items.remove(item);
        items.addFirst(item);
        list.setAll(items.subList(0, Math.min(most, items.size())));
    }

    private <E extends Enum<E>> ObjectProperty<E> choice(String name, E initial) {
        var property = new SimpleObjectProperty<>(initial);
        readers.put(name, text -> Arrays.stream(initial.getDeclaringClass().getEnumConstants())
                .filter(value -> value.name().equals(text)).findFirst().ifPresent(property::set));
        return watch(name, property);
    }

    private BooleanProperty flag(String name, boolean initial) {
        var property = new SimpleBooleanProperty(initial);
        readers.put(name, text -> {
            if (List.of("true", "false").contains(text)) {
                property.set(Boolean.parseBoolean(text));
            }
        });
        return watch(name, property);
    }

    private StringProperty text(String name) {
        var property = new SimpleStringProperty("");
        readers.put(name, property::set);
        return watch(name, property);
    }

    private <P extends Property<?>> P watch(String name, P property) {
        property.addListener((_, _, value) -> remember(name, value.toString()));
        return property;
    }

    private ObservableList<String> list(String name) {
        var list = FXCollections.<String>observableArrayList();
        readers.put(name, text -> list.setAll(Arrays.stream(text.split(SEPARATOR)).filter(item -> !item.isEmpty())
                .toList()));
        list.addListener((ListChangeListener<String>) _ -> remember(name, String.join(SEPARATOR, list)));
        return list;
    }

    private void remember(String name, String text) {
        texts.put(name, text);
        changed.run();
    }
}
