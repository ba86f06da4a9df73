package dev.postweg.decode;

import dev.postweg.decode.LatencyComponent.Prefix;
import dev.postweg.decode.LatencyComponent.Suffix;
import dev.postweg.decode.ServerLatency.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one latency tree in one pass from left to right. Blanks that folded headers and wrapped consoles leave are
 * skipped between all signs.
 */
final class LatencyParser {
    // real trees have about eight levels; the limit keeps all who walk a tree by recursion safe
    private static final int DEEPEST = 100;
    private static final int LONGEST_WHOLE = 12;
    private static final int MS_DIGITS = 3;
    private static final String TOTAL = "TOTAL";
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private final String text;
    private int at;

    LatencyParser(String text) {
        this.text = text;
    }

    /**
     * Reads the tree.
     *
     * @return the tree, or nothing where the text is none
     */
    Optional<MessageInfo.Latency> parse() {
        var origin = Times.parse(next(';'));
        if (origin.isEmpty()) {
            return Optional.empty();
        }
        var servers = new ArrayList<ServerLatency>();
        while (skip(';')) {
            var kind = kind();
            if (kind.isEmpty()) {
                var trailing = Times.parse(text.substring(at));
                return trailing.map(time -> new MessageInfo.Latency(text, origin.get(), servers, trailing));
            }
            var server = server(kind.get());
            if (server.isEmpty()) {
                return Optional.empty();
            }
            servers.add(server.get());
        }
        return atEnd()
                ? Optional.of(new MessageInfo.Latency(text, origin.get(), servers, Optional.empty()))
                : Optional.empty();
    }

    private Optional<Kind> kind() {
        for (var kind : Kind.values()) {
            blanks();
            var equals = at + kind.name().length();
            if (text.startsWith(kind.name(), at) && equals < text.length() && text.charAt(equals) == '=') {
                at = equals + 1;
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private Optional<ServerLatency> server(Kind kind) {
        var fqdn = next(':').strip();
        if (!skip(':') || hasSign(fqdn)) {
            return Optional.empty();
        }
        return components(1).map(components -> new ServerLatency(kind, fqdn, components));
    }

    private static boolean hasSign(String name) {
        for (var i = 0; i < name.length(); i++) {
            if (";|=()".indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<List<LatencyComponent>> components(int depth) {
        var components = new ArrayList<LatencyComponent>();
        do {
            var component = component(depth);
            if (component.isEmpty()) {
                return Optional.empty();
            }
            components.add(component.get());
        } while (skip('|'));
        return Optional.of(components);
    }

    private Optional<LatencyComponent> component(int depth) {
        var name = next('=');
        if (depth > DEEPEST || !skip('=')) {
            return Optional.empty();
        }
        var seconds = seconds();
        if (seconds.isEmpty()) {
            return Optional.empty();
        }
        if (!skip('(')) {
            return named(name, seconds, List.of());
        }
        var children = components(depth + 1);
        return skip(')') ? children.flatMap(inside -> named(name, seconds, inside)) : Optional.empty();
    }

    private static Optional<LatencyComponent> named(String raw, String seconds, List<LatencyComponent> children) {
        var name = isWrapped(raw) ? BLANKS.matcher(raw).replaceAll(" ").strip() : raw.strip();
        var prefix = name.startsWith("X-") ? Prefix.X : name.startsWith("R-") ? Prefix.R : Prefix.NONE;
        name = name.substring(prefix.text().length());
        var suffix = name.endsWith("-PEN") ? Suffix.PENDING : name.endsWith("-INC") ? Suffix.INCOMPLETE : Suffix.NONE;
        name = name.substring(0, name.length() - suffix.text().length()).strip();
        var dash = isTotal(name) ? -1 : name.indexOf('-');
        var code = dash < 0 ? name : name.substring(0, dash).strip();
        var agent = dash < 0 ? "" : name.substring(dash + 1).strip();
        var whole = dash < 0 && isTotal(code) || isCode(code);
        if (!whole || dash >= 0 && !isAgent(agent)) {
            return Optional.empty();
        }
        return Optional.of(new LatencyComponent(prefix, code, agent, suffix, ms(seconds), seconds, children));
    }

    private static boolean isWrapped(String name) {
        for (var i = 0; i < name.length(); i++) {
            if (Character.isWhitespace(name.charAt(i))
                    && (name.charAt(i) != ' ' || i > 0 && name.charAt(i - 1) == ' ')) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a name is TOTAL, or TOTAL, a dash and a service in capital letters. */
    private static boolean isTotal(String name) {
        if (!name.startsWith(TOTAL) || name.length() == TOTAL.length()) {
            return name.equals(TOTAL);
        }
        for (var i = TOTAL.length() + 1; i < name.length(); i++) {
            if (name.charAt(i) < 'A' || name.charAt(i) > 'Z') {
                return false;
            }
        }
        return name.charAt(TOTAL.length()) == '-' && name.length() > TOTAL.length() + 1;
    }

    private static boolean isCode(String name) {
        for (var i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            if (c >= 128 || c != '_' && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isAgent(String name) {
        var open = 0;
        for (var i = 0; i < name.length() && open >= 0; i++) {
            switch (name.charAt(i)) {
                case '(' -> open++;
                case ')' -> open--;
                case ';', '|' -> {
                    return false;
                }
                default -> {
                }
            }
        }
        return open == 0 && !name.isEmpty();
    }

    /** Reads digits, perhaps a point and digits; an empty text where there is no number that fits a long. */
    private String seconds() {
        blanks();
        var start = at;
        var whole = digits();
        if (whole == 0 || whole > LONGEST_WHOLE) {
            return "";
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            if (digits() == 0) {
                return "";
            }
        }
        return text.substring(start, at);
    }

    private int digits() {
        var start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    private static long ms(String seconds) {
        var point = seconds.indexOf('.');
        var whole = point < 0 ? seconds.length() : point;
        var ms = Long.parseLong(seconds, 0, whole, 10);
        for (var i = whole + 1; i <= whole + MS_DIGITS; i++) {
            ms = ms * 10 + (i < seconds.length() ? seconds.charAt(i) - '0' : 0);
        }
        return ms;
    }

    private boolean skip(char sign) {
        blanks();
        var there = at < text.length() && text.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    private boolean atEnd() {
        blanks();
        return at == text.length();
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Moves to the next such sign, or to the end, and returns what stood before it. */
    private String next(char sign) {
        var start = at;
        var found = text.indexOf(sign, at);
        at = found < 0 ? text.length() : found;
        return text.substring(start, at);
    }
}
