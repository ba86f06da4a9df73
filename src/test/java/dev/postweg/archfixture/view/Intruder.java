package dev.postweg.archfixture.view;

/** Breaks the package table: a window that runs a command. */
public record Intruder(dev.postweg.archfixture.cli.Intruder forbidden) {
}
