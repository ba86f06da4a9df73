package dev.postweg.export;

import dev.postweg.model.EventKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The colours of pictures. The light one stands at each element, where every program that shows SVG finds it; a style
 * sheet puts the dark one over it where the reader's system is dark and the program can tell.
 */
enum Ink {
    /** Names and times. */
    TEXT("#1c2430", "#e4e8ee"),
    /** What stands back. */
    DIM("#5b6675", "#9aa5b4"),
    /** Behind everything. */
    PAGE("#ffffff", "#14181e"),
    /** The band of a server. */
    LANE("#f2f4f7", "#1d232b"),
    /** Thin lines. */
    LINE("#c3cad4", "#465160"),
    /** A mail comes in. */
    ENTRY("#1f5fbf", "#82b1ff"),
    /** A mail waits, or its log is not here. */
    WAIT("#8a5a00", "#f0b94f"),
    /** Delivered or sent. */
    GOOD("#1a6d3c", "#6fd196"),
    /** Failed. */
    BAD("#b3261e", "#ff8a80"),
    /** Ended without a report. */
    SILENT("#7a4b9a", "#cf9df0"),
    /** Shadow redundancy and what is only known from others. */
    SIDE("#5b5f97", "#aeb2f0");

    private final String light;
    private final String dark;

    Ink(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    static Ink of(EventKind kind) {
        return switch (kind) {
            case ENTRY -> ENTRY;
            case WAIT -> WAIT;
            case GOOD_END -> GOOD;
            case BAD_END -> BAD;
            case SILENT_END -> SILENT;
            case SHADOW -> SIDE;
            case CHANGE, HOP, OTHER -> DIM;
        };
    }

    String light() {
        return light;
    }

    /** The class of what is filled with it. */
    String fill() {
        return "f-" + name().toLowerCase(Locale.ROOT);
    }

    /** The class of what is drawn with it. */
    String stroke() {
        return "s-" + name().toLowerCase(Locale.ROOT);
    }

    static String darkStyle() {
        return Arrays.stream(values())
                .map(ink -> ".picture .%s{fill:%s}.picture .%s{stroke:%s}".formatted(ink.fill(), ink.dark,
                        ink.stroke(), ink.dark))
                .collect(Collectors.joining("\n", "@media (prefers-color-scheme: dark) {\n", "}\n"));
    }
}
