/**
 * The workspace: one SQLite file that holds an import. The only package that knows JDBC. One writer, readers apart.
 */
package dev.postweg.store;
