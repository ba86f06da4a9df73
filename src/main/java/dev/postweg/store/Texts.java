package dev.postweg.store;

import dev.postweg.model.EventKind;
import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import dev.postweg.model.Process;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up what events only name by number. Remembers what never changes once it is written. */
final class Texts {
    private static final int CAPACITY = 20_000;

    private final Sql sql;
    private final GenerationCache<Integer, String> terms = new GenerationCache<>(CAPACITY);
    private final GenerationCache<Integer, String> templates = new GenerationCache<>(CAPACITY);
    private final GenerationCache<Integer, Form> forms = new GenerationCache<>(CAPACITY);
    private final GenerationCache<Integer, String> lists = new GenerationCache<>(CAPACITY);
    private final GenerationCache<Integer, Route> routes = new GenerationCache<>(CAPACITY);
    private final GenerationCache<Integer, Part> parts = new GenerationCache<>(CAPACITY);

    Texts(Sql sql) {
        this.sql = sql;
    }

    record Route(Map<LogField, String> values, EventKind kind) {
    }

    /** The templates of the wide texts, and how many values of the row come before those of each. */
    record Form(List<String> templates, List<Integer> skipped) {
        static final Form EMPTY = new Form(List.of(), List.of());
    }

    record Part(String file, String server, Process process, Header header, List<Optional<LogField>> fields) {
        static Part of(String file, String server, String process, List<String> names) {
            return new Part(file, server, Process.ofPrefix(process), new Header(names),
                    names.stream().map(LogField::ofLogName).toList());
        }
    }

    String term(int id) {
        return text(terms, "SELECT value FROM term WHERE id = ?", id);
    }

    String template(int id) {
        return text(templates, "SELECT value FROM template WHERE id = ?", id);
    }

    Form form(int id) {
        if (id == 0) {
            return Form.EMPTY;
        }
        var form = forms.get(id);
        if (form == null) {
            form = sql.first("SELECT * FROM form WHERE id = ?", null, this::readForm, id);
            forms.put(id, form);
        }
        return form;
    }

    /** Puts a wide text of a row together; the values are those of the row, null where it has none. */
    String wide(Form form, int field, String values, Templates.Frame frame) {
        return Templates.join(form.templates().get(field), values, form.skipped().get(field), frame, this::term);
    }

    private Form readForm(ResultSet row) throws SQLException {
        var numbers = List.of(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5));
        var skipped = List.of(0, row.getInt(6), row.getInt(7), row.getInt(8));
        return new Form(numbers.stream().map(this::template).toList(), skipped);
    }

    String list(int id) {
        return text(lists, "SELECT value FROM address_list WHERE id = ?", id);
    }

    private String text(GenerationCache<Integer, String> cache, String query, int id) {
        if (id == 0) {
            return "";
        }
        var text = cache.get(id);
        if (text == null) {
            text = sql.first(query, "", row -> row.getString(1), id);
            cache.put(id, text);
        }
        return text;
    }

    Route route(int id) {
        var route = routes.get(id);
        if (route == null) {
            route = sql.first("SELECT * FROM route WHERE id = ?", null, this::readRoute, id);
            routes.put(id, route);
        }
        return route;
    }

    private Route readRoute(ResultSet row) throws SQLException {
        var ids = new int[Routes.FIELDS.size()];
        for (var i = 0; i < ids.length; i++) {
            ids[i] = row.getInt(i + 2);
        }
        var kind = EventKind.ofId(row.getString(ids.length + 2)).orElse(EventKind.OTHER);
        var values = new EnumMap<LogField, String>(LogField.class);
        for (var i = 0; i < ids.length; i++) {
            values.put(Routes.FIELDS.get(i), term(ids[i]));
        }
        return new Route(values, kind);
    }

    Part part(int id) {
        var part = parts.get(id);
        if (part == null) {
            part = sql.first("SELECT f.path, p.server, p.process, p.fields FROM part p JOIN file f ON f.id = p.file"
                    + " WHERE p.id = ?", null,
                    row -> Part.of(row.getString(1), row.getString(2), row.getString(3),
                            List.of(row.getString(4).split(","))),
                    id);
            parts.put(id, part);
        }
        return part;
    }
}
