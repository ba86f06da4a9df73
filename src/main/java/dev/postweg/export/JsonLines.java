package dev.postweg.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Writes rows as JSON, one object a line, in UTF-8.
 *
 * @param <R>
 *            what a row is
 */
public final class JsonLines<R> implements RowWriter<R> {
    private final OutputStream out;
    private final BiConsumer<Json, R> fields;
    private final StringBuilder text = new StringBuilder();
    private final Json json = new Json(text);

    private JsonLines(OutputStream out, BiConsumer<Json, R> fields) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.fields = fields;
    }

    /**
     * Writes chosen columns.
     *
     * @param out
     *            where it goes
     * @param columns
     *            which columns, in order; null stands where a row has no such field
     * @param <R>
     *            what a row is
     * @return the writer
     */
    public static <R> JsonLines<R> of(OutputStream out, List<Column<R>> columns) {
        var chosen = List.copyOf(columns);
        return new JsonLines<>(out, (json, row) -> chosen.forEach(column -> json.name(column.name())
                .cell(column.of(row))));
    }

    /**
     * Writes every field of every event, as it stands in the log.
     *
     * @param out
     *            where it goes
     * @return a writer whose objects have the fields of the row's own log in their order, then Postweg's columns; one
     *         of these whose name the log uses, too, is called {@code postweg-…}
     */
    public static JsonLines<EventLine> ofEvents(OutputStream out) {
        return new JsonLines<>(out, JsonLines::event);
    }

    private static void event(Json json, EventLine line) {
        var names = line.event().header().names();
        var values = line.event().values();
        for (var i = 0; i < names.size(); i++) {
            json.field(names.get(i), values.get(i));
        }
        for (var column : EventColumns.OWN) {
            var name = names.contains(column.name()) ? "postweg-" + column.name() : column.name();
            json.name(name).cell(column.of(line));
        }
    }

    @Override
    public void write(R row) throws IOException {
        json.beginObject();
        fields.accept(json, row);
        json.endObject().endLine();
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
