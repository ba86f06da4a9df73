package dev.postweg.archfixture.query;

import java.sql.PreparedStatement;

/** Breaks the package table: a filter that knows SQL. */
public record Intruder(PreparedStatement forbidden) {
}
