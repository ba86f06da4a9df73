package dev.postweg.archfixture.ingest;

import javafx.beans.property.DoubleProperty;

/** Breaks the package table: an import that reports to a progress bar. */
public record Intruder(DoubleProperty forbidden) {
}
