package dev.postweg.store;

import dev.postweg.model.Header;
import dev.postweg.model.Process;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parts of files: rows with one server, process and header. Remembers those that an import met. */
final class PartTable {
    private final Sql sql;
    private final Map<Part, Integer> numbers = new HashMap<>();
    private final Map<Integer, Part> parts = new HashMap<>();

    PartTable(Sql sql) {
        this.sql = sql;
    }

    /** What the rows of a part have in common. */
    record Part(int file, String server, Process process, Header header) {
    }

    Part of(int number) {
        return parts.get(number);
    }

    /** Returns the number of a part that was met before. */
    Optional<Integer> known(int file, String server, Process process, Header header) {
        return Optional.ofNullable(numbers.get(new Part(file, server, process, header)));
    }

    /** Returns the number of a part, which is written down if it is new. */
    int put(int file, String server, Process process, Header header) {
        var part = new Part(file, server, process, header);
        var number = find(part);
        numbers.put(part, number);
        parts.put(number, part);
        return number;
    }

    private int find(Part part) {
        var fields = part.header.toString();
        var prefix = part.process.prefix();
        var found = sql.first("SELECT id FROM part WHERE file = ? AND server = ? AND process = ? AND fields = ?", 0,
                row -> row.getInt(1), part.file, part.server, prefix, fields);
        if (found > 0) {
            return found;
        }
        sql.update("INSERT INTO part (file, server, process, fields) VALUES (?, ?, ?, ?)", part.file, part.server,
                prefix, fields);
        return sql.first("SELECT max(id) FROM part", 0, row -> row.getInt(1));
    }
}
