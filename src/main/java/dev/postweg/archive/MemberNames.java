package dev.postweg.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the names of members harmless and unique: no way up, no root, no character that turns text round or hides it.
 */
final class MemberNames {
    private static final String UP = "(..)";
    private static final char UNSAFE = '\uFFFD';

    private final Map<String, Integer> seen = new HashMap<>();

    /** The name to show for a name as the archive has it. */
    String next(String raw) {
        var name = safe(raw);
        var count = seen.merge(name, 1, Integer::sum);
        return count == 1 ? name : next(name + " (" + count + ")");
    }

    static String safe(String raw) {
        var parts = new ArrayList<String>();
        for (var part : raw.replace('\\', '/').split("/")) {
            if (part.equals("..")) {
                parts.add(UP);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(clean(part));
            }
        }
        return parts.isEmpty() ? "?" : String.join("/", parts);
    }

    private static String clean(String part) {
        var text = new StringBuilder(part.length());
        part.codePoints().forEach(point -> text.appendCodePoint(isUnsafe(point) ? UNSAFE : point));
        return text.toString();
    }

    private static boolean isUnsafe(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}
