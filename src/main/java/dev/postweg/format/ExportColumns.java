package dev.postweg.format;

import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The columns of an export under the names of the log. */
final class ExportColumns {
    private static final Pattern LOST = Pattern
            .compile("System\\.(String|Object|Collections|Management)\\S*|Microsoft\\.Exchange\\.\\S+");
    private static final Set<String> LISTS = Set.of(LogField.RECIPIENT_ADDRESS.logName(),
            LogField.RECIPIENT_STATUS.logName(), LogField.REFERENCE.logName(), LogField.CUSTOM_DATA.logName(),
            LogField.RELATED_RECIPIENT_ADDRESS.logName());
    /** Columns that are added where only a status tells what happened. */
    static final List<LogField> DERIVED = List.of(LogField.SOURCE, LogField.EVENT_ID, LogField.RECIPIENT_ADDRESS);

    private final ExportKind kind;
    private final List<String> raw;
    private final Header header;
    private final int[] lists;
    private final Map<Set<Integer>, Header> without = new HashMap<>();

    ExportColumns(ExportKind kind, List<String> raw) {
        this.kind = kind;
        this.raw = List.copyOf(raw);
        this.header = header(Set.of());
        this.lists = IntStream.range(0, raw.size()).filter(at -> LISTS.contains(header.names().get(at))).toArray();
    }

    ExportKind kind() {
        return kind;
    }

    List<String> raw() {
        return raw;
    }

    Header header() {
        return header;
    }

    private Header header(Set<Integer> own) {
        var names = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (var at = 0; at < raw.size(); at++) {
            var name = (own.contains(at) ? raw.get(at) : kind.logName(raw.get(at))).replace(',', ' ');
            // a calculated column may have the name of a field, or one that is made up here
            for (var number = at + 1; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                name = raw.get(at).replace(',', ' ') + "#" + number;
            }
            names.add(name);
        }
        if (kind.tellsStatus()) {
            DERIVED.stream().map(LogField::logName).filter(taken::add).forEach(names::add);
        }
        return new Header(names);
    }

    /** The columns in which a row has the name of a type instead of its values. */
    Set<Integer> lost(List<String> values) {
        var lost = Set.<Integer>of();
        for (var at : lists) {
            var value = values.get(at);
            if (value.length() > 7 && (value.charAt(0) == 'S' || value.charAt(0) == 'M')
                    && LOST.matcher(value).matches()) {
                lost = new HashSet<>(lost);
                lost.add(at);
            }
        }
        return lost;
    }

    /** The header for a row in which lists are lost: they stay, but under the name of the export. */
    Header without(Set<Integer> lost) {
        return lost.isEmpty() ? header : without.computeIfAbsent(lost, this::header);
    }
}
