package dev.postweg.format;

import dev.postweg.model.LogField;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The server that wrote a file, as far as can be told. No line of a log names it, so it is always a guess.
 *
 * @param name
 *            its short name in upper case; empty where nothing tells
 * @param clue
 *            {@link Clue#ROWS}, {@link Clue#FOLDER} or {@link Clue#NONE}
 * @param detail
 *            how many of the rows that tell a name agree, such as {@code 120/123}, or the folder
 */
public record ServerName(String name, Clue clue, String detail) {
    /** Rows that are enough to guess by. */
    public static final int ROWS = 200;

    private static final String TRANSPORT_ROLES = "transportroles";
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]+");
    private static final Pattern HOST = Pattern.compile("(?=.*[a-z])[a-z0-9][a-z0-9_-]*(\\.[a-z0-9_-]+)*");
    private static final Set<String> COMMON_FOLDERS = Set.of(TRANSPORT_ROLES, "logs", "log", "messagetracking", "v14",
            "v15", "microsoft", "hub", "edge", "frontend", "mailbox", "backup", "temp", "tmp", "old");

    /**
     * Guesses the server of a file: by the rows in which a server names itself, else by the folders.
     *
     * @param rows
     *            its first rows, {@link #ROWS} are enough
     * @param path
     *            where it lies, folders and name, with slashes of either kind
     * @return the server
     */
    public static ServerName guess(List<Entry.Row> rows, String path) {
        var folders = folders(path);
        var votes = new LinkedHashMap<String, Integer>();
        rows.stream().flatMap(row -> ownName(row).stream()).forEach(name -> votes.merge(name, 1, Integer::sum));
        if (votes.isEmpty()) {
            return folder(folders).map(folder -> new ServerName(shortName(folder), Clue.FOLDER, folder))
                    .orElse(new ServerName("", Clue.NONE, ""));
        }
        var most = Collections.max(votes.values());
        var first = votes.entrySet().stream().filter(vote -> vote.getValue().equals(most)).map(Map.Entry::getKey)
                .toList();
        var inPath = folders.stream().map(ServerName::shortName).filter(first::contains).findFirst();
        var sum = votes.values().stream().mapToInt(Integer::intValue).sum();
        return new ServerName(inPath.orElse(first.getFirst()), Clue.ROWS, most + "/" + sum);
    }

    /**
     * Tells whether all rows that name a server name this one.
     *
     * @return false where they differ, or none tells
     */
    public boolean isAgreed() {
        var slash = detail.indexOf('/');
        return clue == Clue.ROWS && detail.substring(0, slash).equals(detail.substring(slash + 1));
    }

    /**
     * Returns how the name was found.
     *
     * @param locale
     *            German, or English for any other
     * @return a few words
     */
    public String message(Locale locale) {
        return Texts.of(clue, detail, locale);
    }

    /**
     * The name that the writing server gives itself: the receiver of what comes in, the sender of what goes out. Rows
     * such as HADISCARD, of which it is not sure whom they name, have no vote.
     */
    private static Optional<String> ownName(Entry.Row row) {
        var field = switch (row.get(LogField.EVENT_ID).toUpperCase(Locale.ROOT)) {
            case "RECEIVE", "RESOLVE", "TRANSFER", "AGENTINFO", "HAREDIRECT", "HAREDIRECTFAIL", "HARECEIVE" ->
                LogField.SERVER_HOSTNAME;
            case "SEND", "SENDEXTERNAL", "DELIVER", "NOTIFYMAPI", "SUBMIT" -> LogField.CLIENT_HOSTNAME;
            default -> null;
        };
        return Optional.ofNullable(field).map(row::get).filter(ServerName::isHost).map(ServerName::shortName);
    }

    /** The nearest folder that may be a server's: first above TransportRoles, then anywhere. */
    private static Optional<String> folder(List<String> folders) {
        var lower = folders.stream().map(folder -> folder.toLowerCase(Locale.ROOT)).toList();
        var above = folders.subList(lower.indexOf(TRANSPORT_ROLES) + 1, folders.size());
        return above.stream().filter(ServerName::isServerFolder).findFirst()
                .or(() -> folders.stream().filter(ServerName::isServerFolder).findFirst());
    }

    /** The folders of a path, the nearest first. */
    private static List<String> folders(String path) {
        var parts = SEPARATOR.splitAsStream(path).filter(part -> !part.isEmpty()).collect(Collectors.toList());
        Collections.reverse(parts);
        return parts.subList(Math.min(1, parts.size()), parts.size());
    }

    private static boolean isServerFolder(String folder) {
        return folder.length() > 1 && isHost(folder) && !COMMON_FOLDERS.contains(folder.toLowerCase(Locale.ROOT));
    }

    private static boolean isHost(String name) {
        return HOST.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static String shortName(String host) {
        var dot = host.indexOf('.');
        return (dot < 0 ? host : host.substring(0, dot)).toUpperCase(Locale.ROOT);
    }
}
