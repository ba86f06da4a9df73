package dev.postweg.view;

import dev.postweg.format.ReadOptions;
import dev.postweg.ingest.LogFiles;
import dev.postweg.model.Origin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a log with its neighbours, as the file has them now.
 *
 * @param file
 *            where it was read
 * @param first
 *            number of the first line
 * @param lines
 *            the text, a line each
 * @param wanted
 *            number of the wanted line
 */
record RawLine(Path file, long first, List<String> lines, long wanted) {
    private static final int AROUND = 6;

    RawLine {
        lines = List.copyOf(lines);
    }

    /** Reads the stretch of a file around a line; the header lines of the log come with the first lines only. */
    static RawLine read(Path root, Origin origin, ReadOptions taken) throws IOException {
        var file = root.resolve(origin.file());
        var first = Math.max(1, origin.line() - AROUND);
        var lines = new ArrayList<String>();
        // Latin-1 takes any byte; what is no UTF-8 is seen as such by the user
        try (var in = new BufferedReader(new InputStreamReader(LogFiles.open(root, origin.file(), taken),
                StandardCharsets.ISO_8859_1))) {
            String line;
            for (var number = 1L; (line = in.readLine()) != null && number <= origin.line() + AROUND; number++) {
                if (number >= first) {
                    lines.add(new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
                }
            }
        }
        return new RawLine(file, first, lines, origin.line());
    }
}
