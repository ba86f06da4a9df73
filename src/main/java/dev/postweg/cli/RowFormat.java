package dev.postweg.cli;

/** The formats of lists. */
enum RowFormat {
    /** With a header. */
    CSV,
    /** One JSON object a line. */
    JSONL,
    /** A workbook of Excel. */
    XLSX
}
