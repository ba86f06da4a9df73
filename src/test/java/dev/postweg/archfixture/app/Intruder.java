package dev.postweg.archfixture.app;

import java.sql.DriverManager;

/** Breaks the package table: wiring that opens the database. */
public record Intruder(DriverManager forbidden) {
}
