package dev.postweg.store;

import dev.postweg.model.EventKind;
import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import java.util.List;

/**
 * A row on its way into the workspace.
 *
 * @param part
 *            number of its part, from {@link WorkspaceWriter#part}
 * @param line
 *            from 1
 * @param time
 *            in ms since 1970, UTC
 * @param header
 *            its columns
 * @param values
 *            raw values, one a column
 * @param kind
 *            what the event means
 * @param links
 *            ties to other rows; empty where the network-message-id says all
 */
public record NewEvent(int part, long line, long time, Header header, List<String> values, EventKind kind,
        List<Link> links) {

    String get(LogField field) {
        var position = header.position(field);
        return position < 0 ? "" : values.get(position);
    }
}
