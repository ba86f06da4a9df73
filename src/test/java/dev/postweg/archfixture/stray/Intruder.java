package dev.postweg.archfixture.stray;

/** Breaks the package table: a package that nobody put into the table. */
public record Intruder(String forbidden) {
}
