package dev.postweg.samples;

import dev.postweg.model.LogField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row as bytes, with the places at which each repetition differs: times, ids, counters. */
final class BulkRow {
    private enum Kind {
        TIME, TICKS, NUMBER, MAIL, ROW, ITEM
    }

    private record Patch(int offset, Kind kind, long value, long step, int width) {
    }

    private static final Pattern PLACES = Pattern.compile("(?<time>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z)"
            + "|(?<guid>[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-08d5[0-9a-f]{8})"
            + "|<(?<id>[0-9a-f]{32})@|Event:(?<event>\\d{8})|(?<queue>\\b\\d{11,13}\\b)"
            + "|STOREDRIVER,[A-Z]+,(?<small>\\d+),|ItemEntryId=00-00-00-00-(?<item>[0-9A-F-]{11})");
    private static final int GUID_TAIL = 24;

    private final String folder;
    private final String prefix;
    private final long delay;
    private final byte[] line;
    private final List<Patch> patches = new ArrayList<>();

    /**
     * Finds the places of a row.
     *
     * @param row
     *            the row as it was told
     * @param origin
     *            when its mail began
     * @param steps
     *            how far each queue number moves at each repetition, by the number's text
     */
    BulkRow(Row row, long origin, Map<String, Long> steps) {
        folder = row.machine().name() + "/TransportRoles/Logs/MessageTracking";
        prefix = row.process().prefix();
        delay = row.time() - origin;
        line = LogText.line(row.values()).getBytes(StandardCharsets.UTF_8);
        // one char a byte, so that places are byte offsets
        var places = PLACES.matcher(new String(line, StandardCharsets.ISO_8859_1));
        while (places.find()) {
            find(places, row.get(LogField.LOG_ID), origin, steps);
        }
    }

    private void find(Matcher place, String logId, long origin, Map<String, Long> steps) {
        if (place.group("time") != null) {
            var time = Times.at(place.group("time").substring(0, 23));
            patches.add(new Patch(place.start(), Kind.TIME, time - origin, 0, 24));
        } else if (place.group("guid") != null) {
            var own = place.group("guid").equals(logId);
            patches.add(new Patch(place.start(), own ? Kind.ROW : Kind.MAIL, 0, 0, 8));
            patches.add(new Patch(place.start() + GUID_TAIL, Kind.TICKS, own ? delay : 0, 0, 12));
        } else if (place.group("id") != null) {
            patches.add(new Patch(place.start("id"), Kind.MAIL, 0, 0, 8));
        } else if (place.group("item") != null) {
            patches.add(new Patch(place.start("item"), Kind.ITEM, 0, 0, 11));
        } else if (place.group("event") != null) {
            number(place, "event", 600);
        } else if (place.group("small") != null) {
            number(place, "small", 600);
        } else if (steps.containsKey(place.group("queue"))) {
            number(place, "queue", steps.get(place.group("queue")));
        }
    }

    private void number(Matcher place, String group, long step) {
        var text = place.group(group);
        patches.add(new Patch(place.start(group), Kind.NUMBER, Long.parseLong(text), step, text.length()));
    }

    /**
     * Makes one repetition.
     *
     * @param origin
     *            when its mail begins
     * @param repetition
     *            from 0
     * @param mail
     *            number of the mail, from 0
     * @param row
     *            number of the row, from 0
     * @return the line; overwritten by the next call
     */
    byte[] repeat(long origin, int repetition, int mail, int row) {
        for (var patch : patches) {
            var at = patch.offset;
            switch (patch.kind) {
                case TIME -> BulkDigits.time(line, at, origin + patch.value);
                case TICKS -> BulkDigits.hex(line, at, patch.width, Times.ticks(origin + patch.value) >>> 16);
                case NUMBER -> BulkDigits.decimal(line, at, patch.width, patch.value + repetition * patch.step);
                case MAIL -> BulkDigits.hex(line, at, patch.width, mail * 0x9E37_79B1L);
                case ROW -> BulkDigits.hex(line, at, patch.width, row * 0x9E37_79B1L);
                case ITEM -> BulkDigits.dashedHex(line, at, mail * 0x9E37_79B1L);
                default -> throw new IllegalStateException(patch.toString());
            }
        }
        return line;
    }

    String folder() {
        return folder;
    }

    String prefix() {
        return prefix;
    }

    /** How long after the origin of its mail it is written, in ms. */
    long delay() {
        return delay;
    }
}
