package dev.postweg.archfixture.store;

import org.apache.commons.csv.CSVRecord;

/** Breaks the package table: a store that reads CSV. */
public record Intruder(CSVRecord forbidden) {
}
