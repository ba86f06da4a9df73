package dev.postweg.fuzz;

import dev.postweg.format.DateOrder;
import dev.postweg.format.Encoding;
import dev.postweg.format.Entry;
import dev.postweg.format.FileHead;
import dev.postweg.format.Formats;
import dev.postweg.format.LogFormat;
import dev.postweg.format.ReadOptions;
import dev.postweg.format.Recognition;
import dev.postweg.format.ResumePoint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Any bytes are recognised or not, and read to their end, from the start and from any place between two entries. */
public final class ReaderFuzz {
    private ReaderFuzz() {
    }

    /** One try of the fuzzer; the first byte chooses the options. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (data.length == 0) {
            return;
        }
        var choice = data[0];
        var bytes = Arrays.copyOfRange(data, 1, data.length);
        var encoding = switch (choice & 7) {
            case 1 -> Encoding.ofName("UTF-16LE");
            case 2 -> Encoding.ofName("UTF-16BE");
            case 3 -> Encoding.ofName("windows-1251");
            default -> Optional.<Encoding>empty();
        };
        var options = new ReadOptions(encoding,
                (choice & 8) == 0 ? Optional.empty() : Optional.of(ZoneId.of("Europe/Berlin")),
                (choice & 16) == 0 ? Optional.empty() : Optional.of(DateOrder.DMY));
        switch (Formats.recognise(new FileHead(bytes, (choice & 32) == 0), options)) {
            case Recognition.Skipped skipped -> skipped.message(Locale.GERMAN);
            case Recognition.Readable readable -> {
                readable.notes().forEach(note -> note.message(Locale.GERMAN));
                var format = readable.format().decide(new ByteArrayInputStream(bytes));
                format.notes().forEach(note -> note.message(Locale.GERMAN));
                read(format, bytes);
            }
        }
    }

    private static void read(LogFormat format, byte[] bytes) throws IOException {
        var places = new TreeMap<Integer, ResumePoint>();
        var all = read(format, bytes, ResumePoint.START, places);
        var place = places.ceilingEntry(bytes.length % (all.size() + 1));
        if (place != null) {
            var expected = all.subList(place.getKey(), all.size());
            var rest = read(format, bytes, place.getValue(), new TreeMap<>());
            if (!rest.equals(expected)) {
                throw new IllegalStateException("from " + place + ": " + rest + " not " + expected);
            }
        }
    }

    private static List<Entry> read(LogFormat format, byte[] bytes, ResumePoint from, Map<Integer, ResumePoint> places)
            throws IOException {
        var entries = new ArrayList<Entry>();
        try (var reader = format.open(new ByteArrayInputStream(bytes), from)) {
            Entry entry;
            var last = 0L;
            while ((entry = reader.next()) != null) {
                if (entry.end() < last || entry.end() > bytes.length || entries.size() > bytes.length) {
                    throw new IllegalStateException("entry " + entry + " behind " + last + " of " + bytes.length);
                }
                last = entry.end();
                if (!(entry instanceof Entry.Problem problem && problem.kind().isNote())) {
                    entries.add(entry);
                    // rows of one record are read on together or not at all
                    if (entry.end() == reader.offset()) {
                        places.put(entries.size(), reader.position());
                    }
                }
            }
        }
        return entries;
    }
}
