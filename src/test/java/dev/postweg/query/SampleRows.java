package dev.postweg.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of rows.txt, by their names. */
final class SampleRows {
    private static final Set<QueryField> LISTS = Set.of(QueryField.RECIPIENT, QueryField.STATUS, QueryField.RELATED,
            QueryField.REFERENCE);
    private static final Pattern CODE = Pattern.compile("(\\d\\d[A-Za-z]|\\d[a-z][A-Z]): ");

    private SampleRows() {
    }

    private record Sample(Map<QueryField, String> fields, Map<String, String> own) implements Row {
        @Override
        public List<String> values(QueryField field) {
            return SampleRows.values(fields, field);
        }

        @Override
        public String column(String name) {
            return own.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
        }
    }

    static Map<String, Row> load() {
        var rows = new LinkedHashMap<String, Row>();
        var values = Map.<QueryField, String>of();
        var own = Map.<String, String>of();
        for (var line : lines("rows.txt")) {
            if (line.startsWith("[")) {
                var fields = new LinkedHashMap<QueryField, String>();
                own = new LinkedHashMap<>();
                rows.put(line.substring(1, line.length() - 1), new Sample(fields, own));
                values = fields;
            } else if (line.startsWith(Filter.ColumnMatch.PREFIX)) {
                var at = line.indexOf('=');
                own.put(line.substring(Filter.ColumnMatch.PREFIX.length(), at), line.substring(at + 1));
            } else if (line.contains("=")) {
                var at = line.indexOf('=');
                values.put(QueryField.ofName(line.substring(0, at)).orElseThrow(), line.substring(at + 1));
            }
        }
        return rows;
    }

    static List<String> lines(String name) {
        try (var in = SampleRows.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> values(Map<QueryField, String> fields, QueryField field) {
        return switch (field) {
            case SENDER_DOMAIN -> domains(values(fields, QueryField.SENDER));
            case RECIPIENT_DOMAIN -> domains(values(fields, QueryField.RECIPIENT));
            case CODE -> values(fields, QueryField.INFO).stream().filter(CODE.asMatchPredicate()).toList();
            default -> {
                var value = fields.getOrDefault(field, "");
                yield LISTS.contains(field) ? List.of(value.split(";")) : List.of(value);
            }
        };
    }

    private static List<String> domains(List<String> addresses) {
        return addresses.stream().flatMap(address -> {
            var at = address.lastIndexOf('@');
            return at < 0 ? Stream.empty() : Stream.of(address.substring(at + 1));
        }).toList();
    }
}
