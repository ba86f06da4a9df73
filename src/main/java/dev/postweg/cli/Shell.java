package dev.postweg.cli;

import java.io.PrintStream;

/**
 * What a command talks to.
 *
 * @param out
 *            standard output, for results
 * @param err
 *            standard error, for complaints and progress
 * @param texts
 *            the sentences
 * @param terminal
 *            which of the two a person sees
 */
record Shell(PrintStream out, PrintStream err, Texts texts, Terminal terminal) {
}
