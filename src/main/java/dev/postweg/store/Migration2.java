package dev.postweg.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * From version 1 to 2: there each wide text had two columns of its own, one for its template and one for its values or,
 * where the template is NULL, for the whole text.
 */
final class Migration2 {
    private static final int STEP = 5000;
    private static final List<String> REMADE = List.of("CREATE TABLE form", "CREATE TABLE event");
    private static final String ROWS = "SELECT d.id, e.time, v.message_id, e.form, d.info, d.context_template,"
            + " d.context, d.custom_template, d.custom, d.status_template, d.status FROM detail_1 d"
            + " JOIN event e ON e.id = d.id JOIN envelope v ON v.id = e.envelope WHERE d.id > ? ORDER BY d.id LIMIT "
            + STEP;

    private final Sql sql;
    private final Texts texts;
    private final FormTable forms;
    private final TemplateSplitter splitter = new TemplateSplitter();
    private final Dictionary terms;

    private Migration2(Sql sql) {
        this.sql = sql;
        this.texts = new Texts(sql);
        this.forms = new FormTable(sql);
        this.terms = new Dictionary(sql);
    }

    private record Old(int id, Templates.Frame frame, List<String> texts) {
    }

    static void run(Sql sql, String schema) {
        sql.execute("ALTER TABLE detail RENAME TO detail_1");
        // the rows of a mail may differ in it, and then it made two envelopes of one
        sql.execute("ALTER TABLE event RENAME TO event_1");
        Sql.statements(schema).filter(one -> REMADE.stream().anyMatch(one::contains)).forEach(sql::execute);
        sql.execute("INSERT INTO event SELECT e.id, time, part, line, route, envelope, internal_message_id, recipients,"
                + " related, total_bytes, recipient_count, original_client_ip, v.return_path, e.info"
                + ", NULL, d.log_id, d.reference, d.raw_time, d.extra"
                + " FROM event_1 e JOIN envelope v ON v.id = e.envelope JOIN detail_1 d ON d.id = e.id");
        sql.execute("ALTER TABLE envelope DROP COLUMN return_path");
        new Migration2(sql).rows();
        sql.execute("DROP TABLE detail_1");
        sql.execute("DROP TABLE event_1");
        sql.execute("DELETE FROM template WHERE id NOT IN (SELECT info FROM form WHERE info NOTNULL UNION"
                + " SELECT context FROM form WHERE context NOTNULL UNION SELECT custom FROM form WHERE custom NOTNULL"
                + " UNION SELECT status FROM form WHERE status NOTNULL)");
    }

    private void rows() {
        var last = 0;
        List<Old> rows;
        while (!(rows = sql.list(ROWS, this::read, last)).isEmpty()) {
            for (var row : rows) {
                write(row);
            }
            last = rows.getLast().id;
        }
    }

    private Old read(ResultSet row) throws SQLException {
        var whole = new ArrayList<String>(FormTable.FIELDS.size());
        for (var column = 4; column < 12; column += 2) {
            whole.add(join(row.getInt(column), row.getString(column + 1)));
        }
        return new Old(row.getInt(1),
                new Templates.Frame(Objects.requireNonNullElse(row.getString(3), ""), row.getLong(2)), whole);
    }

    private String join(int number, String values) {
        if (number == 0 || values == null) {
            return number == 0 ? Objects.requireNonNullElse(values, "") : texts.template(number);
        }
        var template = texts.template(number);
        var text = new StringBuilder();
        var value = 0;
        for (var i = 0; i < template.length(); i++) {
            if (template.charAt(i) == Templates.HOLE) {
                var end = values.indexOf(Templates.HOLE, value);
                text.append(values, value, end);
                value = end + 1;
            } else {
                text.append(template.charAt(i));
            }
        }
        return text.toString();
    }

    private void write(Old row) {
        splitter.begin(row.frame);
        var templates = row.texts.stream().map(text -> splitter.split(text, 0)).toList();
        sql.run(() -> sql.update("UPDATE event SET form = ?, texts = ? WHERE id = ?", forms.id(templates),
                Envelopes.orNull(splitter.values().numbered(terms::id, new StringBuilder())), row.id));
    }
}
