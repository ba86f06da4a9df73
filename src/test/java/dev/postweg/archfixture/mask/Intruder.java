package dev.postweg.archfixture.mask;

/** Breaks the package table: a mask that knows where it is worn. */
public record Intruder(dev.postweg.archfixture.export.Intruder forbidden) {
}
