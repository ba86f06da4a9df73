package dev.postweg.archfixture.export;

import org.sqlite.SQLiteConnection;

/** Breaks the package table: an export with its own database. */
public record Intruder(SQLiteConnection forbidden) {
}
