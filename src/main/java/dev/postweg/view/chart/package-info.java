/** Drawings on a canvas. Given data, a chart draws them and says what was hit; it never asks the store. */
package dev.postweg.view.chart;
