package dev.postweg.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What people load logs with today. */
final class Peers {
    /** Lines before the first row of a generated log. */
    static final int HEAD = 5;

    private static final String FIELDS = "#Fields: ";

    private Peers() {
    }

    static List<Path> files(Path logs) {
        try (var files = Files.walk(logs)) {
            return files.filter(file -> file.toString().endsWith(".LOG")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> columns(Path logs) {
        try (var lines = Files.lines(files(logs).getFirst())) {
            return lines.filter(line -> line.startsWith(FIELDS)).map(line -> line.substring(FIELDS.length()).strip())
                    .findFirst().map(line -> List.of(line.split(","))).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command line of SQLite: one flat table of texts, no index. */
    static Command sqlite(Path database, Path logs, Path script) throws IOException {
        var text = new StringBuilder(columns(logs).stream().map(name -> '"' + name + "\" TEXT")
                .collect(Collectors.joining(", ", "CREATE TABLE log (", ");\n.mode csv\n")));
        for (var file : files(logs)) {
            text.append(".import --skip ").append(HEAD).append(" \"").append(file).append("\" log\n");
        }
        Files.writeString(script, text);
        return new Command(List.of("sqlite3", database.toString(), ".read " + script));
    }

    static Command duckDb(Path database, Path logs) {
        return Command.java(DuckDb.class, database, logs);
    }

    static Command postweg(Path workspace, Path logs) {
        return new Command(List.of(System.getProperty("postweg"), "import", logs.toString(), "-w",
                workspace.toString()));
    }
}
