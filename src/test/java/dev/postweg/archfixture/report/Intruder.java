package dev.postweg.archfixture.report;

import picocli.CommandLine;

/** Breaks the package table: a report that reads the command line. */
public record Intruder(CommandLine forbidden) {
}
