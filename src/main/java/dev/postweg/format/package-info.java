/**
 * The formats of logs: telling what a file is, and reading it into entries, each with its line and its place in the
 * file. Works on bytes, keeps every field as it stands and never stops at a row that it cannot read.
 */
package dev.postweg.format;
