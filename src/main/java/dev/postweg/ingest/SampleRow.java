package dev.postweg.ingest;

import dev.postweg.format.Entry;
import dev.postweg.format.ProblemKind;
import dev.postweg.model.LogField;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A row of a file, for showing how it would be read.
 *
 * @param raw
 *            its time as it stands there
 * @param time
 *            the time that is read from it, in ms since 1970, UTC; nothing where it is no time in this reading
 * @param event
 *            what happened; empty where the time cannot be read
 * @param sender
 *            of the mail
 * @param subject
 *            of the mail
 */
public record SampleRow(String raw, OptionalLong time, String event, String sender, String subject) {
    static Optional<SampleRow> of(Entry entry) {
        return switch (entry) {
            case Entry.Row row -> Optional.of(new SampleRow(row.get(LogField.DATE_TIME),
                    OptionalLong.of(row.time()),
                    row.get(LogField.EVENT_ID), row.get(LogField.SENDER_ADDRESS), row.get(LogField.MESSAGE_SUBJECT)));
            case Entry.Problem problem when problem.kind() == ProblemKind.BROKEN_TIME ->
                Optional.of(new SampleRow(problem.detail(), OptionalLong.empty(), "", "", ""));
            case Entry.Problem _ -> Optional.empty();
        };
    }
}
