package dev.postweg.archfixture.trace;

/** Breaks the package table: a pure function that reads the store. */
public record Intruder(dev.postweg.archfixture.store.Intruder forbidden) {
}
