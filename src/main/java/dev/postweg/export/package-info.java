/**
 * Events, messages and traces as CSV, JSON and text. Writes to a stream that it is handed; knows no file and no
 * workspace.
 */
package dev.postweg.export;
