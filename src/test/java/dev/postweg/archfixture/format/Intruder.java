package dev.postweg.archfixture.format;

/** Breaks the package table: a reader that writes to the store. */
public record Intruder(dev.postweg.archfixture.store.Intruder forbidden) {
}
