package dev.postweg.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {

    @ParameterizedTest(name = "{0} with {1}, {2}, GTK {3}: {4}")
    @CsvSource(nullValues = "-", value = {
            "Linux,      :0, -,         true,  -",
            "Linux,      :0, wayland-0, true,  -",
            "Linux,      -,  wayland-0, true,  X11",
            "Linux,      -,  -,         true,  DISPLAY",
            "Linux,      '', -,         true,  DISPLAY",
            "Linux,      :0, -,         false, GTK",
            "Linux,      -,  -,         false, DISPLAY GTK",
            "Windows 11, -,  -,         false, -",
            "Mac OS X,   -,  -,         false, -"})
    void namesWhatIsMissing(String system, String x11, String wayland, boolean gtk, String missing) {
        var environment = new TreeMap<String, String>();
        environment.put("DISPLAY", x11);
        environment.put("WAYLAND_DISPLAY", wayland);

        var display = new Display(system, null, environment::get, library -> gtk);

        var expected = missing == null
                ? new Display.Need[0]
                : Arrays.stream(missing.split(" ")).map(Display.Need::valueOf).toArray(Display.Need[]::new);
        assertThat(display.missing()).containsExactly(expected);
    }

    @Test
    void asksNothingOfAMachineWhoseToolkitWasChosen() {
        assertThat(new Display("Linux", "Headless", Map.<String, String>of()::get, library -> false).missing())
                .isEmpty();
    }

    @Test
    void opensWindowsInTheTestsThemselves() {
        assertThat(Display.ofThisMachine().missing()).isEmpty();
    }
}
