package dev.postweg.view;

/**
 * What surrounds the content of the main window.
 *
 * @param dialogs
 *            questions to the user
 * @param windows
 *            opens the other windows
 * @param appearance
 *            light or dark
 * @param close
 *            closes the main window, as its cross does
 */
record Shell(Dialogs dialogs, SideWindow windows, Appearance appearance, Runnable close) {
}
