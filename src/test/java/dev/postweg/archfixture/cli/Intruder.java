package dev.postweg.archfixture.cli;

/** Breaks the package table: a command that opens a dialog. */
public record Intruder(dev.postweg.archfixture.view.Intruder forbidden) {
}
