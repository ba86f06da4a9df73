package dev.postweg.samples;

import dev.postweg.model.LogField;
import dev.postweg.model.Process;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes tracking logs of any size quickly, for benchmarks and for trying the program on much data: four servers, about
 * 900 bytes a row, repeated texts, groups, reports, deferrals. Every mail has ids of its own.
 */
public final class BulkLogs {
    private static final long BEGIN = Times.at("2018-03-05T05:00:00.000");

    private final List<List<BulkRow>> mails;
    private int rows;

    private BulkLogs(long seed) {
        var told = BulkMails.tell(seed);
        var steps = steps(told);
        mails = told.stream().map(mail -> mail.stream().map(row -> new BulkRow(row, mail.getFirst().time(), steps))
                .toList()).toList();
    }

    /** A repetition moves each queue number beyond all numbers of its server. */
    private static Map<String, Long> steps(List<List<Row>> told) {
        var first = new HashMap<Machine, Long>();
        var last = new HashMap<Machine, Long>();
        var owners = new HashMap<String, Machine>();
        told.stream().flatMap(List::stream).filter(row -> row.process() == Process.TRANSPORT).forEach(row -> {
            var text = row.get(LogField.INTERNAL_MESSAGE_ID);
            var id = Long.parseLong(text);
            first.merge(row.machine(), id, Math::min);
            last.merge(row.machine(), id, Math::max);
            owners.put(text, row.machine());
        });
        var steps = new HashMap<String, Long>();
        owners.forEach((text, machine) -> steps.put(text, last.get(machine) - first.get(machine) + 1));
        return steps;
    }

    /**
     * Writes a number of rows.
     *
     * @param folder
     *            where the folders of the servers are made
     * @param rows
     *            exactly so many
     * @param seed
     *            other texts and people for another seed
     * @return bytes written
     * @throws IOException
     *             where the folder cannot be written
     */
    public static long writeRows(Path folder, int rows, long seed) throws IOException {
        return new BulkLogs(seed).write(folder, rows, Long.MAX_VALUE);
    }

    /**
     * Writes a number of bytes, and at most a few rows more.
     *
     * @param folder
     *            where the folders of the servers are made
     * @param bytes
     *            at least so many
     * @param seed
     *            other texts and people for another seed
     * @return bytes written
     * @throws IOException
     *             where the folder cannot be written
     */
    public static long writeBytes(Path folder, long bytes, long seed) throws IOException {
        return new BulkLogs(seed).write(folder, Integer.MAX_VALUE, bytes);
    }

    private long write(Path folder, int most, long enough) throws IOException {
        try (var files = new BulkFiles(folder)) {
            var origin = BEGIN;
            for (var mail = 0; rows < most && files.bytes() < enough; mail++) {
                for (var row : mails.get(mail % mails.size())) {
                    if (rows < most) {
                        var line = row.repeat(origin, mail / mails.size(), mail, rows);
                        files.write(row, origin + row.delay(), line);
                        rows++;
                    }
                }
                origin += gap(origin);
            }
            return files.bytes();
        }
    }

    /** Much mail by day, little by night. */
    private static long gap(long time) {
        var hour = time / 3_600_000 % 24;
        return hour >= 6 && hour < 18 ? 180 : 1_900;
    }

    /**
     * Writes logs.
     *
     * @param args
     *            folder, then a number of rows or a size such as {@code 500MB} or {@code 2GB}, then perhaps a seed
     * @throws IOException
     *             where the folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var size = args[1].toUpperCase(Locale.ROOT);
        var seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        var unit = size.endsWith("GB") ? 1_000_000_000L : size.endsWith("MB") ? 1_000_000L : 0;
        var written = unit == 0
                ? writeRows(folder, Integer.parseInt(size), seed)
                : writeBytes(folder, Long.parseLong(size.substring(0, size.length() - 2)) * unit, seed);
        System.out.println(written + " bytes in " + folder);
    }
}
