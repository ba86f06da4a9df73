package dev.postweg.samples;

import dev.postweg.model.LogField;
import java.util.List;

/** Tells which rows a step wrote. */
record Steps(Logs logs, TruthDraft truth) {

    /** The rows of a step that may concern several mails; the caller says whose they are. */
    List<Row> added(Runnable step) {
        var before = logs.rows().size();
        step.run();
        var rows = List.copyOf(logs.rows().subList(before, logs.rows().size()));
        rows.stream().filter(row -> truth.isMine(row)).forEach(row -> truth.owns(List.of(row)));
        return rows;
    }

    /** The one row of a step. */
    Row one(Runnable step) {
        var rows = added(step);
        if (rows.size() != 1) {
            throw new IllegalStateException("a step of " + rows.size() + " rows");
        }
        return rows.getFirst();
    }

    static Row find(List<Row> rows, String event) {
        return rows.stream().filter(row -> row.get(LogField.EVENT_ID).equals(event)).findFirst().orElseThrow();
    }
}
