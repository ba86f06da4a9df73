package dev.postweg.cli;

import dev.postweg.export.Json;
import dev.postweg.export.TextTable;
import dev.postweg.format.NoteKind;
import dev.postweg.format.ProblemKind;
import dev.postweg.ingest.ImportReport;
import dev.postweg.ingest.Reason;
import dev.postweg.store.Counts;
import dev.postweg.store.FileRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what an import did. */
final class ImportPrinter {
    private static final String INDENT = "  ";
    private static final int MOST_LINES = 50;
    private static final double MS_PER_SECOND = 1000;

    private final ImportReport report;
    private final Counts total;

    ImportPrinter(ImportReport report, Counts total) {
        this.report = report;
        this.total = total;
    }

    void json(OutputStream out) throws IOException {
        var text = new StringBuilder();
        var json = new Json(text);
        json.beginObject().field("workspace", report.workspace().toString())
                .field("end", report.end() == ImportReport.End.DONE ? "done" : "cancelled")
                .field("files", report.files().size()).field("read", report.read())
                .field("events", report.events()).field("replaced", report.replaced())
                .field("messages", report.messages())
                .field("duplicates", report.duplicates()).field("unreadable", report.problemCount())
                .field("ms", report.ms());
        json.name("skipped").beginArray();
        files(json, "reason", report.skipped());
        json.endArray().name("notes").beginArray();
        files(json, "note", report.notes());
        json.endArray().name("problems").beginArray();
        for (var problem : report.problems()) {
            json.beginObject().field("file", problem.origin().file()).field("line", problem.origin().line())
                    .field("kind", ProblemKind.valueOf(problem.kind()).id()).field("detail", problem.detail())
                    .field("text", problem.text())
                    .endObject();
        }
        json.endArray().name("workspace-holds").beginObject().field("events", total.events())
                .field("messages", total.messages()).field("recipients", total.recipients())
                .field("unreadable", total.problems()).endObject().endObject().endLine();
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    List<String> lines(Texts texts, int width) {
        var table = new TextTable(2);
        line(table, texts, "files", report.files().size(), report.read(), report.skipped().size(), report.archives());
        line(table, texts, "events", report.events(), total.events());
        if (report.replaced() > 0) {
            line(table, texts, "replaced", report.replaced());
        }
        line(table, texts, "messages", report.messages(), total.messages());
        line(table, texts, "duplicates", report.duplicates());
        line(table, texts, "unreadable", report.problemCount(), total.problems());
        line(table, texts, "time", report.ms() / MS_PER_SECOND);
        line(table, texts, "workspace", report.workspace().toString());
        var lines = new ArrayList<>(table.lines(width));
        if (report.end() == ImportReport.End.CANCELLED) {
            lines.add(texts.get("import.cancelled"));
        }
        list(lines, texts, width, "import.notes", files(report.notes(), texts));
        if (report.notes().stream().flatMap(file -> Reason.of(file.reason()).stream())
                .anyMatch(note -> note.is(NoteKind.ZONE_ASSUMED) || note.is(NoteKind.ORDER_ASSUMED))) {
            lines.add(INDENT + texts.get("import.assumed"));
        }
        list(lines, texts, width, "import.skipped", files(report.skipped(), texts));
        list(lines, texts, width, "import.problems", report.problems().stream()
                .map(problem -> List.of(problem.origin().toString(), Reason.text(problem, texts.locale()))).toList());
        return lines;
    }

    private static void line(TextTable lines, Texts texts, String key, Object... arguments) {
        lines.add(texts.get("import." + key + ".label"), texts.get("import." + key, arguments));
    }

    private static void list(List<String> lines, Texts texts, int width, String title, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var table = new TextTable(2);
        rows.stream().limit(MOST_LINES).forEach(table::add);
        lines.add("");
        lines.add(texts.get(title));
        table.lines(width == TextTable.UNLIMITED ? width : width - INDENT.length())
                .forEach(line -> lines.add(INDENT + line));
        if (rows.size() > MOST_LINES) {
            lines.add(INDENT + texts.get("import.more", rows.size() - MOST_LINES));
        }
    }

    private static List<List<String>> files(List<FileRow> files, Texts texts) {
        return files.stream().map(file -> List.of(file.path(), Reason.text(file.reason(), texts.locale()))).toList();
    }

    private static void files(Json json, String reason, List<FileRow> files) {
        for (var file : files) {
            json.beginObject().field("file", file.path()).field(reason, Reason.text(file.reason(), Locale.ENGLISH))
                    .endObject();
        }
    }
}
