package dev.postweg.export;

import dev.postweg.model.Anonymity;
import dev.postweg.model.Certainty;
import dev.postweg.model.Channel;
import dev.postweg.model.Direction;
import dev.postweg.model.Event;
import dev.postweg.model.Evidence;
import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import dev.postweg.model.MessageSummary;
import dev.postweg.model.Note;
import dev.postweg.model.Origin;
import dev.postweg.model.Outcome;
import dev.postweg.model.Process;
import dev.postweg.model.RecipientSummary;
import java.util.List;
import java.util.Map;

/** Rows to export. */
final class Lines {
    /** 2018-02-05T12:04:05.678Z. */
    static final long TIME = 1517832245678L;

    private Lines() {
    }

    /** Makes an event of the newest version; fields that are not named are empty. */
    static EventLine event(Map<LogField, String> fields) {
        return event(Header.V2016, Header.V2016.names().stream()
                .map(name -> fields.getOrDefault(LogField.ofLogName(name).orElseThrow(), "")).toList());
    }

    /** Makes an event of any columns. */
    static EventLine event(Header header, List<String> values) {
        var event = new Event(7, TIME, "EX01", Process.SUBMISSION, new Origin("EX01/MSGTRKMS2018020512-1.LOG", 6),
                header, values);
        return new EventLine(event, "0a12", Channel.OWA, Note.NONE);
    }

    /** Makes a message of some recipients. */
    static MessageLine message(RecipientSummary... recipients) {
        var summary = new MessageSummary("0a12", "<one@example.com>", TIME, TIME + 1500, "anna@example.com",
                List.of(recipients), "Hello", Channel.OWA,
                new Evidence("channel=owa", 7, "source-context", "ClientType:OWA", Certainty.CERTAIN), Anonymity.NO,
                "10.1.2.3", Outcome.DELIVERED, List.of("EX01", "EX02"), 5, -1, 1500);
        return new MessageLine(summary, Direction.INTERNAL, 3, Note.NONE);
    }

    /** Makes a recipient. */
    static RecipientSummary recipient(String address, Outcome outcome, String status, String... via) {
        return new RecipientSummary(address, outcome, status, List.of(via), TIME);
    }
}
