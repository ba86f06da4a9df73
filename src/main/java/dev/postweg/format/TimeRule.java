package dev.postweg.format;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * How the times of an export are read.
 *
 * @param order
 *            day or month first
 * @param orderBasis
 *            how that is known
 * @param zone
 *            of local times
 * @param zoneBasis
 *            how that is known
 */
public record TimeRule(DateOrder order, Basis orderBasis, ZoneId zone, Basis zoneBasis) {
    /** How something is known. */
    public enum Basis {
        /** The texts of the times leave no choice. */
        CLEAR,
        /** The user said it. */
        GIVEN,
        /** Rows prove it. */
        PROVEN,
        /** Nothing tells; assumed. */
        ASSUMED
    }

    /** Reads a time; {@link LogTime#NONE} where it is none. */
    long parse(String text) {
        var iso = LogTime.parse(text);
        return iso != LogTime.NONE
                ? iso
                : CultureTime.parse(text).flatMap(time -> time.millis(order, zone)).orElse(LogTime.NONE);
    }

    /** What the report has to say about it. */
    List<Recognition.Note> notes() {
        var notes = new ArrayList<Recognition.Note>();
        switch (zoneBasis) {
            case GIVEN -> notes.add(new Recognition.Note(NoteKind.ZONE_GIVEN, zone.getId()));
            case PROVEN -> notes.add(new Recognition.Note(NoteKind.ZONE_PROVEN, zone.getId()));
            case ASSUMED -> notes.add(new Recognition.Note(NoteKind.ZONE_ASSUMED, zone.getId()));
            case CLEAR -> notes.addAll(List.of());
        }
        switch (orderBasis) {
            case GIVEN -> notes.add(new Recognition.Note(NoteKind.ORDER_GIVEN, order.name()));
            case PROVEN -> notes.add(new Recognition.Note(NoteKind.ORDER_PROVEN, order.name()));
            case ASSUMED -> notes.add(new Recognition.Note(NoteKind.ORDER_ASSUMED, order.name()));
            case CLEAR -> notes.addAll(List.of());
        }
        return notes;
    }

    /** A short text that differs where times would be read in another way. */
    String choices() {
        return zoneBasis == Basis.CLEAR && orderBasis == Basis.CLEAR
                ? ""
                : zone.getId() + " " + ReadOptions.text(order);
    }
}
