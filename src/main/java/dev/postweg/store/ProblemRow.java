package dev.postweg.store;

import dev.postweg.model.Origin;

/**
 * A line that could not be read.
 *
 * @param origin
 *            file and line
 * @param kind
 *            stable name of the reason, such as {@code TOO_FEW_FIELDS}
 * @param detail
 *            the particulars, such as the two counts
 * @param text
 *            the raw text, cut after some thousand characters
 */
public record ProblemRow(Origin origin, String kind, String detail, String text) {
}
