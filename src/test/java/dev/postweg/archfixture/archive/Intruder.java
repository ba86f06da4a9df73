package dev.postweg.archfixture.archive;

import java.sql.Connection;

/** Breaks the package table: an archive that asks the database. */
public record Intruder(Connection forbidden) {
}
