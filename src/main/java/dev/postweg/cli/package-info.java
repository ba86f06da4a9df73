/**
 * The command line: imports logs and prints events, messages and traces. Knows no window.
 */
package dev.postweg.cli;
