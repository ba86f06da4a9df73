package dev.postweg.archfixture.decode;

import java.sql.Connection;

/** Breaks the package table: a decoder that asks the database. */
public record Intruder(Connection forbidden) {
}
