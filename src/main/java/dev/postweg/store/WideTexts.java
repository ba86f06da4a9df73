package dev.postweg.store;

/** Puts the wide texts of rows together for SQL. For one thread. */
final class WideTexts {
    private final Sql sql;
    private final Texts texts;

    WideTexts(Sql sql) {
        this.sql = sql;
        this.texts = new Texts(sql);
    }

    /** Returns the expression for a wide text of {@code event e}, NULL where it is empty. */
    static String ofEvent(String field) {
        return "wide_text(" + FormTable.FIELDS.indexOf(field) + ", e.id, e.texts)";
    }

    /**
     * Returns a wide text of a row, null where it is empty.
     *
     * @param field
     *            its place in {@link FormTable#FIELDS}
     * @param row
     *            number of the event
     * @param values
     *            of the row; null where it has none
     */
    String of(int field, int row, String values) {
        var form = texts.form(sql.numbers().id(Column.FORM, row));
        if (form == Texts.Form.EMPTY || form.templates().get(field).isEmpty()) {
            return null;
        }
        var hasId = values != null && values.indexOf(Templates.OWN_ID) >= 0;
        return texts.wide(form, field, values,
                new Templates.Frame(hasId ? messageId(row) : "", sql.numbers().get(Column.TIME, row)));
    }

    private String messageId(int row) {
        return sql.first("SELECT coalesce(message_id, '') FROM envelope WHERE id = ?", "", found -> found.getString(1),
                sql.numbers().id(Column.ENVELOPE, row));
    }
}
