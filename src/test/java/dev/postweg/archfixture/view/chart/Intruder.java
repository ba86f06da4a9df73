package dev.postweg.archfixture.view.chart;

import org.controlsfx.control.PopOver;

/** Breaks the package table: a drawing with a pop-over. */
public record Intruder(PopOver forbidden) {
}
