package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.LogField;

/** Links what moderation does to a mail: it is held, somebody decides, and it is released. */
final class ModerationLinks {
    private ModerationLinks() {
    }

    static void add(MessageRows rows, Links links) {
        Row held = null;
        Row decided = null;
        for (var row : rows.all()) {
            if (row.is("INITMESSAGECREATED")) {
                held = row;
            } else if (row.name().startsWith("MODERAT")) {
                link(held, row, links);
                decided = row;
            } else if (row.is("APPROVAL", "RECEIVE")) {
                link(decided == null ? held : decided, row, links);
            }
        }
    }

    /** The framework writes no id that both rows share but those of the message. */
    private static void link(Row from, Row to, Links links) {
        if (from != null) {
            links.add(new Link(from, to, EdgeRule.RECIPIENT, to, LogField.RECIPIENT_ADDRESS.logName(),
                    to.get(LogField.RECIPIENT_ADDRESS), Certainty.GUESSED));
        }
    }
}
