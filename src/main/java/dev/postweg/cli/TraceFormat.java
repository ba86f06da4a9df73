package dev.postweg.cli;

/** The formats of traces. */
enum TraceFormat {
    /** For people. */
    TEXT,
    /** One JSON object a mail, a line each. */
    JSON,
    /** The same. */
    JSONL,
    /** A page for one mail. */
    HTML
}
