package dev.postweg.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/** Everything that the user can ask for, with its key and its place. Menu, buttons and the help read it from here. */
enum Command {
    OPEN_FOLDER(Place.FILE, "Shortcut+Shift+O", Icon.FOLDER), OPEN_FILES(Place.FILE, "Shortcut+O",
            Icon.FILE), OPEN_WORKSPACE(Place.FILE, "Shortcut+Alt+O", Icon.DATABASE), IMPORT_REPORT(Place.FILE,
                    "Shortcut+I", Icon.LIST), READ_AGAIN(Place.FILE, "", null), EXPORT(Place.FILE, "Shortcut+Shift+S",
                            Icon.EXPORT), EXPORT_AGAIN(Place.FILE, "F9",
                                    null), SAVE_PICTURE(Place.FILE, "Shortcut+Alt+S", Icon.SAVE), SAVE_DOSSIER(
                                            Place.FILE, "Shortcut+Alt+D", Icon.DOSSIER), CLOSE(Place.FILE, "Shortcut+W",
                                                    null), QUIT(Place.FILE, "Shortcut+Q", null),

    COPY(Place.EDIT, "Shortcut+C", Icon.COPY), COPY_WITH_HEADERS(Place.EDIT, "Shortcut+Shift+C", null), COPY_CSV(
            Place.EDIT, "", null), COPY_JSON(Place.EDIT, "", null), SELECT_ALL(
                    Place.EDIT, "Shortcut+A",
                    null), COPY_PICTURE(Place.EDIT, "Shortcut+Alt+I", Icon.PICTURE), COLUMNS(Place.VIEW, "Shortcut+K",
                            Icon.COLUMNS), RAW_LINE(Place.EDIT, "Shortcut+U", Icon.TEXT),

    HISTOGRAM(Place.VIEW, "Shortcut+H", Icon.HISTOGRAM), FACETS(Place.VIEW, "Shortcut+B", Icon.FACETS), DETAILS(
            Place.VIEW, "Shortcut+D", Icon.DETAILS), ZONE(Place.VIEW, "Shortcut+Shift+U", Icon.CLOCK), THEME(Place.VIEW,
                    "Shortcut+Shift+T", Icon.THEME), REFRESH(Place.VIEW, "F5", Icon.REFRESH), WATCH(
                            Place.VIEW, "Shift+F5", null),

    FILTER(Place.GO, "Shortcut+L", Icon.SEARCH), FIELDS(Place.GO, "Shortcut+Shift+B", null), SAVE_FILTER(Place.GO,
            "Shortcut+S", Icon.STAR), SAVED_FILTERS(Place.GO, "Shortcut+Shift+L", null), GO_TO_TIME(Place.GO,
                    "Shortcut+G", null), BACK(Place.GO, "Alt+Left",
                            Icon.BACK), FORWARD(Place.GO, "Alt+Right",
                                    Icon.FORWARD), MESSAGES(Place.GO, "Shortcut+1", null), EVENTS(Place.GO,
                                            "Shortcut+2", null), TRACE(
                                                    Place.GO,
                                                    "Enter", Icon.TRACE), TRACE_WINDOW(Place.GO, "Shift+Enter",
                                                            null), NEXT_OF_MAIL(Place.GO,
                                                                    "Shortcut+Period", null), PREVIOUS_OF_MAIL(Place.GO,
                                                                            "Shortcut+Comma", null),

    COLOURS(Place.VIEW, "Shortcut+Shift+K", null), COLOUR_RULES(Place.VIEW, "Shortcut+Alt+K", null),

    MARK(Place.EDIT, "Shortcut+M", Icon.MARK), NOTE(Place.EDIT, "Shortcut+Alt+C", Icon.NOTE), NEXT_MARK(Place.GO,
            "Shortcut+Shift+N", null), PREVIOUS_MARK(Place.GO, "Shortcut+Shift+M", null),

    FIND(Place.GO, "Shortcut+F", null), FIND_NEXT(Place.GO, "F3", null), FIND_PREVIOUS(Place.GO, "Shift+F3",
            null), NEXT_FAILURE(Place.GO, "Shortcut+E", null), PREVIOUS_FAILURE(Place.GO, "Shortcut+Shift+E",
                    null), NEXT_SLOW(Place.GO, "Shortcut+J", null), PREVIOUS_SLOW(Place.GO, "Shortcut+Shift+J", null),

    PALETTE(Place.HELP, "Shortcut+Shift+P", null), KEYS(Place.HELP, "F1", Icon.HELP), ABOUT(Place.HELP, "", null);

    private final Place place;
    private final String keys;
    private final Icon icon;

    /** The menu that holds a command. */
    enum Place {
        FILE, EDIT, VIEW, GO, HELP;

        String key() {
            return "menu." + name().toLowerCase(Locale.ROOT);
        }

        Stream<Command> commands() {
            return Arrays.stream(Command.values()).filter(command -> command.place == this);
        }
    }

    Command(Place place, String keys, Icon icon) {
        this.place = place;
        this.keys = keys;
        this.icon = icon;
    }

    Place place() {
        return place;
    }

    Optional<KeyCombination> keys() {
        return keys.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys));
    }

    /** Keys beside the one that the menu shows, for the habits of other programs. */
    Stream<KeyCombination> moreKeys() {
        return switch (this) {
            case FILTER -> Stream.of("Shortcut+SLASH", "Shortcut+DIVIDE").map(KeyCombination::valueOf);
            case REFRESH -> Stream.of("Shortcut+R").map(KeyCombination::valueOf);
            default -> Stream.empty();
        };
    }

    /** The text that says what the command needs, where there is a workspace but the command cannot be done. */
    String need() {
        return switch (this) {
            case BACK -> "need.back";
            case FORWARD -> "need.forward";
            case SAVE_FILTER -> "need.filter";
            case TRACE, TRACE_WINDOW, NEXT_OF_MAIL, PREVIOUS_OF_MAIL, RAW_LINE, READ_AGAIN -> "need.row";
            case SAVE_PICTURE, SAVE_DOSSIER, COPY_PICTURE -> "need.mail";
            default -> "need.other";
        };
    }

    /** Enter belongs to the control that has the focus; a scene that took it would break every other. */
    boolean global() {
        return this != TRACE && this != TRACE_WINDOW;
    }

    Optional<Icon> icon() {
        return Optional.ofNullable(icon);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String key() {
        return "command." + id();
    }
}
