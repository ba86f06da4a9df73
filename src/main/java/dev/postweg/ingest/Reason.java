package dev.postweg.ingest;

import dev.postweg.archive.ArchiveException;
import dev.postweg.archive.Fault;
import dev.postweg.format.NoteKind;
import dev.postweg.format.ProblemKind;
import dev.postweg.format.ReadOptions;
import dev.postweg.format.Recognition;
import dev.postweg.format.SkipReason;
import dev.postweg.store.ProblemRow;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a file was left out, or how it was read. The workspace keeps the code and its details, so that each reader gets
 * the sentence in the own language.
 *
 * @param code
 *            the stable name of a kind; what nobody knows stands in the details as it is
 * @param details
 *            names and figures, as the code says; not sentences
 */
public record Reason(String code, List<String> details) {
    private static final String NEXT = "\u001E";
    private static final String GAP = "\u001F";
    private static final String OTHER = "other";

    /** Kinds that no other package names. */
    enum Kind {
        /** The file may not be read. */
        NO_PERMISSION,
        /** It is not there. */
        NOT_FOUND,
        /** A link that leads nowhere. */
        DEAD_LINK,
        /** An archive inside too many others; the detail is how deep is looked. */
        TOO_DEEP,
        /** The detail names the file with the same log. */
        SAME_LOG
    }

    /** Makes the details unmodifiable. */
    public Reason {
        details = List.copyOf(details);
    }

    static Reason of(Enum<?> code, String... details) {
        return new Reason(code.getDeclaringClass().getSimpleName() + "." + code.name(), List.of(details));
    }

    static Reason of(Recognition.Note note) {
        return of(note.kind(), note.detail());
    }

    static Reason of(IOException e) {
        return switch (e) {
            case ArchiveException archive ->
                of(archive.fault(), archive.details().toArray(String[]::new));
            case AccessDeniedException _ -> of(Kind.NO_PERMISSION);
            case NoSuchFileException _ -> of(Kind.NOT_FOUND);
            case FileSystemException system when system.getReason() != null -> other(system.getReason());
            default -> other(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        };
    }

    private static Reason other(String text) {
        return new Reason(OTHER, List.of(text));
    }

    /** The form that the workspace keeps. */
    String stored() {
        return GAP + code + details.stream().map(detail -> GAP + clean(detail)).collect(Collectors.joining());
    }

    static String stored(List<Reason> reasons) {
        return reasons.stream().map(Reason::stored).collect(Collectors.joining(NEXT));
    }

    private static String clean(String detail) {
        return detail.replace(GAP, " ").replace(NEXT, " ");
    }

    /**
     * Reads what the workspace keeps of a file.
     *
     * @param stored
     *            its reason; workspaces of earlier versions keep a sentence
     * @return the reasons; none where there is nothing to say
     */
    public static List<Reason> of(String stored) {
        if (stored.isEmpty()) {
            return List.of();
        }
        if (!stored.startsWith(GAP)) {
            return List.of(other(stored));
        }
        return Arrays.stream(stored.split(NEXT)).map(one -> Arrays.asList(one.substring(1).split(GAP, -1)))
                .map(parts -> new Reason(parts.getFirst(), parts.subList(1, parts.size()))).toList();
    }

    /**
     * Returns what the workspace keeps of a file as sentences.
     *
     * @param stored
     *            its reason
     * @param locale
     *            German, or English for any other
     * @return the sentences with semicolons between them; empty where there is nothing to say
     */
    public static String text(String stored, Locale locale) {
        return of(stored).stream().map(reason -> reason.text(locale)).collect(Collectors.joining("; "));
    }

    /**
     * Returns why a line could not be read, as a sentence.
     *
     * @param problem
     *            the line
     * @param locale
     *            German, or English for any other
     * @return the sentence; a kind that nobody knows stands as it is
     */
    public static String text(ProblemRow problem, Locale locale) {
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.name().equals(problem.kind()) || kind.id().equals(problem.kind())).findFirst()
                .map(kind -> kind.message(problem.detail(), locale))
                .orElseGet(() -> problem.kind() + " " + problem.detail());
    }

    /**
     * Returns how a file was read, as far as the workspace keeps it.
     *
     * @param stored
     *            its reason
     * @return zone, order of dates and encoding, each where there was a choice
     */
    public static ReadOptions taken(String stored) {
        var reasons = of(stored);
        var zone = detail(reasons, NoteKind.ZONE_GIVEN, NoteKind.ZONE_PROVEN, NoteKind.ZONE_ASSUMED);
        var order = detail(reasons, NoteKind.ORDER_GIVEN, NoteKind.ORDER_PROVEN, NoteKind.ORDER_ASSUMED);
        return ReadOptions.ofText(zone + " " + order.toLowerCase(Locale.ROOT) + " "
                + detail(reasons, NoteKind.ENCODING));
    }

    private static String detail(List<Reason> reasons, NoteKind... kinds) {
        return reasons.stream().filter(reason -> Stream.of(kinds).anyMatch(reason::is)).map(Reason::details)
                .filter(details -> !details.isEmpty()).map(List::getFirst).findFirst().orElse("-");
    }

    /**
     * Tells whether this is a note of a kind.
     *
     * @param kind
     *            the kind
     * @return true where it is
     */
    public boolean is(NoteKind kind) {
        return code.equals(of(kind).code);
    }

    private String text(Locale locale) {
        var detail = String.join(", ", details);
        return value(NoteKind.class).map(kind -> new Recognition.Note(kind, detail).message(locale))
                .or(() -> value(SkipReason.class)
                        .map(kind -> new Recognition.Skipped(kind, detail).message(locale)))
                .or(() -> value(Fault.class).map(fault -> fault.message(details, locale)))
                .or(() -> value(Kind.class).map(kind -> Texts.of(kind, details, locale)))
                .orElse(code.equals(OTHER) ? detail : (code + " " + detail).strip());
    }

    private <E extends Enum<E>> Optional<E> value(Class<E> kinds) {
        return Arrays.stream(kinds.getEnumConstants()).filter(kind -> of(kind).code.equals(code)).findFirst();
    }
}
