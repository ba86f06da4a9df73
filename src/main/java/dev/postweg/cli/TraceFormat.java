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
    HTML,
    /** The picture of one mail. */
    SVG,
    /** The same as an image. */
    PNG;

    /** Tells whether it can hold no more than one mail. */
    boolean isOfOne() {
        return this == HTML || this == SVG || this == PNG;
    }
}
