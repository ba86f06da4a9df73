package dev.postweg.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What this machine lacks for a window. JavaFX itself would find out too late, and say so with a stack trace.
 *
 * @param system
 *            name of the operating system, as in the system property {@code os.name}
 * @param platform
 *            the window toolkit that was asked for (system property {@code glass.platform}), or null
 * @param environment
 *            gives an environment variable, or null
 * @param library
 *            tells whether a shared library can be loaded
 */
record Display(String system, String platform, UnaryOperator<String> environment, Predicate<String> library) {

    private static final String GTK = "libgtk-3.so.0";

    /** Something that a window needs. */
    enum Need {
        /** No display at all. */
        DISPLAY,
        /** A Wayland display without X11 beside it: the toolkit speaks X11 only. */
        X11,
        /** The library that draws windows on Linux. */
        GTK
    }

    static Display ofThisMachine() {
        return new Display(System.getProperty("os.name"), System.getProperty("glass.platform"), System::getenv,
                Display::isLoadable);
    }

    /**
     * Finds what is missing.
     *
     * @return nothing if a window can open
     */
    Set<Need> missing() {
        var missing = EnumSet.noneOf(Need.class);
        if (!system.toLowerCase(Locale.ROOT).contains("linux") || platform != null) {
            return missing;
        }
        if (!isSet("DISPLAY")) {
            missing.add(isSet("WAYLAND_DISPLAY") ? Need.X11 : Need.DISPLAY);
        }
        if (!library.test(GTK)) {
            missing.add(Need.GTK);
        }
        return missing;
    }

    private boolean isSet(String variable) {
        var value = environment.apply(variable);
        return value != null && !value.isBlank();
    }

    // asks the loader itself: it alone knows every place where a distribution keeps its libraries
    @SuppressWarnings("restricted")
    private static boolean isLoadable(String name) {
        try (var arena = Arena.ofConfined()) {
            return SymbolLookup.libraryLookup(name, arena) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
