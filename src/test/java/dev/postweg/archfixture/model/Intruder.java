package dev.postweg.archfixture.model;

/** Breaks the package table: the words of the domain know nobody. */
public record Intruder(dev.postweg.archfixture.decode.Intruder forbidden) {
}
