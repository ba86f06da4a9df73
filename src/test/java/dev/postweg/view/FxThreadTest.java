package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The window answers while one works with a hundred thousand rows. What counts is for how long the thread
 * worked at a stretch; the limit leaves room for a slow machine and a cold program. The numbers are printed.
 */
class FxThreadTest extends WindowTest {
    private static final int ROWS = 100_000;
    private static final long LIMIT_MS = 150;

    @TempDir
    static Path big;
    private static Path workspace;

    private final Map<String, Runnable> steps = new LinkedHashMap<>();

    @BeforeAll
    static void importMany() throws IOException {
        workspace = SampleWorkspace.ofRows(big, ROWS);
    }

    @Test
    void theWindowAnswersWhileOneWorks() {
        Eventually.doFx(() -> window.open(List.of(workspace)));
        page.until("rows are there", () -> window.model().lists().events().rows().get().size() == ROWS);
        var facets = new FacetsPage(page);
        facets.until("event", "the fields are counted", lines -> !lines.isEmpty());
        steps(facets);
        var longest = new LinkedHashMap<String, FxWatchdog.Wait>();
        // once to warm up, as a window is that was used for a minute
        for (var turn = 0; turn < 2; turn++) {
            try (var watchdog = new FxWatchdog()) {
                steps.forEach((name, step) -> {
                    watchdog.phase(name);
                    step.run();
                    page.untilIdle();
                });
                steps.keySet().forEach(name -> longest.put(name, watchdog.longest(name)));
            }
        }
        longest.values().forEach(wait -> System.out.printf("FX thread, %-12s worked %4d ms in a wait of %4d ms%n%s%n",
                wait.phase(), wait.worked(), wait.ms(), wait.stack()));
        assertThat(longest.values())
                .allSatisfy(wait -> assertThat(wait.worked()).as(wait.toString()).isLessThan(LIMIT_MS));
    }

    private void steps(FacetsPage facets) {
        steps.put("typing", () -> {
            page.filter().type("sender:a event:DELIVER");
            page.filter().escape();
        });
        steps.put("sorting", () -> {
            page.events().header("sender-address");
            page.events().header("sender-address");
            page.events().header("sender-address");
        });
        steps.put("scrolling", this::scroll);
        steps.put("selecting", () -> {
            page.events().click(1, "event-id").press(KeyCode.CONTROL, KeyCode.A);
            page.events().click(2, "event-id").press(KeyCode.DOWN).press(KeyCode.PAGE_DOWN).press(KeyCode.END);
        });
        steps.put("fields", () -> {
            facets.more("sender").find("recipient", "a").find("recipient", "");
            facets.press("event", 0, 0);
            page.filter().escape();
        });
        steps.put("histogram", () -> {
            page.click("#" + Ids.HISTOGRAM + " .histogram-chart");
            page.press(KeyCode.HOME);
            page.press(KeyCode.RIGHT);
            page.press(KeyCode.ENTER);
            page.untilIdle();
            page.press(KeyCode.ESCAPE);
        });
        steps.put("palette", () -> new PalettePage(page).open().type("f").type("fi").press(KeyCode.ESCAPE));
    }

    private void scroll() {
        var table = (TableView<?>) page.scene().lookup("#table-events");
        for (var row = 0; row < ROWS; row += ROWS / 20) {
            var to = row;
            Eventually.doFx(() -> table.scrollTo(to));
        }
        Eventually.doFx(() -> table.scrollTo(0));
    }
}
