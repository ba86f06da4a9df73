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

    static Map<String, Row> load() {
        var rows = new LinkedHashMap<String, Row>();
        var values = Map.<QueryField, String>of();
        for (var line : lines("rows.txt")) {
            if (line.startsWith("[")) {
                var fields = new LinkedHashMap<QueryField, String>();
                rows.put(line.substring(1, line.length() - 1), field -> values(fields, field));
                values = fields;
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
