package dev.postweg.format;

/** What is worth to know about a readable file. */
public enum NoteKind {
    /** The columns are guessed; the detail is the number of fields. */
    GUESSED_HEADER,
    /** Rows without header differ in their number of fields, each is guessed by itself; the detail lists them. */
    MIXED_VERSIONS,
    /** No {@code #Log-type}, the columns tell that it is a tracking log. */
    NO_LOG_TYPE,
    /** An exported CSV; the detail is the kind. */
    EXPORT,
    /** Lists that the export lost, as it wrote the name of their type instead; the detail names the columns. */
    LOST_LISTS,
    /** A report has a status instead of events; source, event and recipients are made from it. */
    DERIVED_EVENTS,
    /** Not UTF-8; the detail is the encoding. */
    ENCODING,
    /** The zone of local times was given; the detail names it. */
    ZONE_GIVEN,
    /** UTC times in the rows prove the zone of the local ones; the detail names it. */
    ZONE_PROVEN,
    /** Nothing tells the zone of local times; the detail names the one that is assumed. */
    ZONE_ASSUMED,
    /** The order of dates was given. */
    ORDER_GIVEN,
    /** Rows prove the order of dates. */
    ORDER_PROVEN,
    /** Nothing tells the order of dates; the detail is the one that is assumed. */
    ORDER_ASSUMED,
    /** Columns that Postweg does not know, kept under their names; the detail lists them. */
    UNKNOWN_COLUMNS
}
