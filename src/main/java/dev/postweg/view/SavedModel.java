package dev.postweg.view;

import dev.postweg.query.FilterFile;
import dev.postweg.query.FilterFile.Named;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The filters that the user gave names. They are the user's own and go with the settings, not with a workspace. */
final class SavedModel {
    /** The number of filters that have a key. */
    static final int WITH_KEY = 9;

    private final FilterModel filter;
    private final Settings settings;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final ObservableList<Named> filters = FXCollections.observableArrayList();
    private final ObservableList<Named> shown = FXCollections.unmodifiableObservableList(filters);

    SavedModel(FilterModel filter, Settings settings, Tasks tasks, Texts texts, Notices notices) {
        this.filter = filter;
        this.settings = settings;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        settings.saved().forEach(line -> FilterFile.line(line).ifPresent(filters::add));
    }

    ObservableList<Named> filters() {
        return shown;
    }

    /** The filter that would be saved now. */
    String current() {
        return filter.whole();
    }

    /** Keeps the filter of the bar under a name; one that has the name already is replaced. */
    void save(String name) {
        var fresh = new Named(name.strip(), current());
        var next = new ArrayList<>(filters);
        var at = indexOf(next, fresh.name());
        if (at < 0) {
            next.add(fresh);
        } else {
            next.set(at, fresh);
        }
        keep(next);
    }

    /** Shows what a filter finds. */
    void apply(int index) {
        if (index < filters.size()) {
            filter.text().set(filters.get(index).text());
            filter.enter();
        }
    }

    /** Tells whether a filter may have a name: it can stand in a file, and no other has it. */
    boolean canRename(int index, String name) {
        var other = indexOf(filters, name.strip());
        return FilterFile.isName(name) && (other < 0 || other == index);
    }

    void rename(int index, String name) {
        if (canRename(index, name)) {
            var next = new ArrayList<>(filters);
            next.set(index, new Named(name.strip(), filters.get(index).text()));
            keep(next);
        }
    }

    void remove(int index) {
        var next = new ArrayList<>(filters);
        next.remove(index);
        keep(next);
    }

    /** Moves a filter up (-1) or down (1), and returns where it is then. */
    int move(int index, int step) {
        var to = Math.clamp(index + step, 0, filters.size() - 1);
        var next = new ArrayList<>(filters);
        next.add(to, next.remove(index));
        keep(next);
        return to;
    }

    /** Adds the filters of a file. None is lost: a name that is taken gets a number. */
    void importFrom(Path file) {
        tasks.run(texts.get("saved.importing"), _ -> FilterFile.read(Files.readString(file), texts.locale()),
                content -> {
                    var next = new ArrayList<>(filters);
                    content.filters().stream().filter(one -> !next.contains(one)).forEach(one -> next.add(free(next,
                            one)));
                    var added = next.size() - filters.size();
                    keep(next);
                    content.bad().forEach(bad -> notices.add(Notice.Weight.WARNING,
                            texts.get("saved.bad-line", file.getFileName(), bad.line(), bad.reason())));
                    notices.add(Notice.Weight.INFO, texts.get("saved.imported", added, content.filters().size() - added,
                            file.getFileName()));
                }, notices::failed);
    }

    void exportTo(Path file) {
        var text = FilterFile.write(List.copyOf(filters));
        tasks.run(texts.get("saved.exporting"), _ -> Files.writeString(file, text),
                _ -> notices.add(Notice.Weight.INFO, texts.get("saved.exported", filters.size(), file)),
                notices::failed);
    }

    private static Named free(List<Named> taken, Named fresh) {
        var name = fresh.name();
        for (var number = 2; indexOf(taken, name) >= 0; number++) {
            name = fresh.name() + " (" + number + ")";
        }
        return new Named(name, fresh.text());
    }

    private static int indexOf(List<Named> filters, String name) {
        for (var i = 0; i < filters.size(); i++) {
            if (filters.get(i).name().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    private void keep(List<Named> next) {
        filters.setAll(next);
        settings.saved().setAll(next.stream().map(Named::line).toList());
    }
}
