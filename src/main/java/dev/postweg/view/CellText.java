package dev.postweg.view;

import dev.postweg.model.Channel;
import dev.postweg.model.Direction;
import dev.postweg.model.Note;
import dev.postweg.model.Outcome;
import javafx.beans.value.ObservableValue;

/** Writes the values of columns as people read them. */
final class CellText {
    private final Show show;
    private final Words words;
    private final ObservableValue<Zone> zone;

    CellText(Show show, ObservableValue<Zone> zone) {
        this.show = show;
        this.words = new Words(show.texts());
        this.zone = zone;
    }

    /** The log may hold anything where a number should be; it is shown as it stands. */
    String of(Column.Look look, String raw) {
        return switch (look) {
            case TEXT, EVENT -> raw;
            case TIME -> show.time(Long.parseLong(raw), zone.getValue());
            case NUMBER -> whole(raw) ? show.number(Long.parseLong(raw)) : raw;
            case SIZE -> whole(raw) ? none(raw) ? "" : show.size(Long.parseLong(raw)) : raw;
            case DURATION -> none(raw) ? "" : show.duration(Long.parseLong(raw));
            case OUTCOME -> Outcome.ofId(raw).map(words::of).orElse(raw);
            case CHANNEL -> Channel.ofId(raw).map(words::of).orElse(raw);
            case DIRECTION -> Direction.ofId(raw).map(words::of).orElse(raw);
            case MARK -> raw.equals(Note.Mark.YES.id()) ? show.texts().get("note.marked") : "";
            case ANONYMITY -> words.anonymity(raw);
        };
    }

    private static boolean none(String raw) {
        return raw.startsWith("-");
    }

    private static boolean whole(String raw) {
        return raw.matches("-?\\d{1,18}");
    }
}
