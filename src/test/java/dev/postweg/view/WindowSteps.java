package dev.postweg.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * Works in a window as a person does, on a workspace of any size, and measures after each step when rows are to be
 * seen, when all of them are counted, and for how long the FX thread was at work at a stretch.
 */
public final class WindowSteps {
    private static final long MS = 1_000_000;
    private static final long PATIENCE_MS = 300_000;
    private static final int PAGES = 20;

    private final Consumer<Step> found;
    private final MainWindow window;
    private final MainPage page;
    private final FxWatchdog watchdog;

    /**
     * What a step took.
     *
     * @param name
     *            of the step
     * @param rowsMs
     *            until the rows in sight are there, in ms
     * @param allMs
     *            until nothing is searched or counted any more, in ms
     * @param workedMs
     *            processor time of the FX thread in its longest stretch, in ms
     * @param stack
     *            what it did there, where the stretch was long
     */
    public record Step(String name, long rowsMs, long allMs, long workedMs, String stack) {
    }

    /** Something to do, and what shows that it is done. */
    private record Task(Runnable action, Callable<Boolean> shown) {
    }

    private WindowSteps(Path folder, Consumer<Step> found) throws TimeoutException {
        this.found = found;
        var stage = new Stage[1];
        var windows = new MainWindow[1];
        FxToolkit.registerPrimaryStage();
        Eventually.doFx(() -> {
            stage[0] = new Stage();
            var remembered = new HashMap<>(Map.of("theme", "LIGHT", "language", "ENGLISH", "window",
                    "0,0,1280,800,NORMAL"));
            windows[0] = new MainWindow(stage[0], Settings.of(remembered, remembered::putAll), Tasks.onThreads(),
                    new CacheImports(folder), (_, _) -> new FakeDialogs());
            windows[0].show();
        });
        window = windows[0];
        page = new MainPage(new FxRobot(), stage[0], window);
        watchdog = new FxWatchdog();
    }

    /**
     * Runs all steps twice: once to warm up, as a window is that was used for a minute, and once measured.
     *
     * @param workspace
     *            what is opened
     * @param found
     *            is told of each step as it is done
     * @throws IOException
     *             where there is no room for temporary files
     * @throws TimeoutException
     *             where no window opens
     */
    public static void run(Path workspace, Consumer<Step> found) throws IOException, TimeoutException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var folder = Files.createTempDirectory("postweg-window");
        var warm = new boolean[1];
        var steps = new WindowSteps(folder, step -> {
            if (warm[0]) {
                found.accept(step);
            }
        });
        steps.open(workspace);
        steps.all();
        warm[0] = true;
        steps.open(workspace);
        steps.all();
        steps.watchdog.close();
        Eventually.doFx(() -> steps.page.scene().getWindow().hide());
        Files.delete(folder);
    }

    private void open(Path workspace) {
        Eventually.doFx(() -> window.model().session().workspace().set(null));
        step("open the workspace", () -> Eventually.doFx(() -> window.open(List.of(workspace))),
                () -> window.model().session().counts().get().events() > 0 && rows() > 0 && inSight());
    }

    private void all() {
        filters();
        scrolling();
        sorting();
        fields();
        mail();
    }

    private void filters() {
        typed("type a filter of an event", "event:FAIL");
        typed("take it back", "");
        typed("type a filter of a sender", "sender:=" + sender());
        typed("type two conditions", "event:DELIVER direction:inbound");
        typed("take them back", "");
    }

    /** Types letter by letter; the times count from the last one, and hold the rest of 180 ms that ends typing. */
    private void typed(String name, String text) {
        var field = page.scene().lookup("#" + Ids.FILTER);
        Eventually.doFx(field::requestFocus);
        if (!text.isEmpty()) {
            page.robot().write(text.substring(0, text.length() - 1), 20);
            settle();
        }
        var before = Eventually.onFx(() -> list().rows().get());
        step(name, () -> {
            if (text.isEmpty()) {
                page.press(KeyCode.ESCAPE);
                page.press(KeyCode.ESCAPE);
                page.press(KeyCode.ESCAPE);
            } else {
                page.robot().write(text.substring(text.length() - 1), 0);
            }
        }, () -> list().rows().get() != before && inSight());
    }

    private void scrolling() {
        Eventually.doFx(() -> table().requestFocus());
        Eventually.doFx(() -> table().getSelectionModel().clearAndSelect(0));
        step("scroll by %d pages, each".formatted(PAGES), () -> {
            for (var i = 0; i < PAGES; i++) {
                page.press(KeyCode.PAGE_DOWN);
                await(this::inSight);
            }
        }, this::inSight);
        jump("jump to %d places, each");
        step("go to the last row", () -> page.press(KeyCode.END), this::inSight);
        step("select all", () -> page.press(KeyCode.CONTROL, KeyCode.A), this::inSight);
        step("go to the first row", () -> page.press(KeyCode.HOME), this::inSight);
    }

    private void jump(String name) {
        step(name.formatted(PAGES), () -> {
            for (var i = 0; i < PAGES; i++) {
                var place = (int) ((i * 7919L + 13) % 100 * rows() / 100);
                Eventually.doFx(() -> table().scrollTo(place));
                await(this::inSight);
            }
        }, this::inSight);
    }

    private void sorting() {
        sorted("sort by time, latest first", "date-time");
        sorted("sort by sender", "sender-address");
        jump("jump to %d places in the sorted rows, each");
        Eventually.doFx(() -> table().getSortOrder().clear());
        settle();
    }

    private void sorted(String name, String column) {
        var before = Eventually.onFx(() -> list().rows().get());
        step(name, () -> Eventually.doFx(() -> {
            var wanted = table().getColumns().stream().filter(one -> one.getId().equals(column)).findFirst()
                    .orElseThrow();
            wanted.setSortType(column.equals("date-time")
                    ? TableColumn.SortType.DESCENDING
                    : TableColumn.SortType.ASCENDING);
            table().getSortOrder().clear();
            table().getSortOrder().add(castColumn(wanted));
        }), () -> list().rows().get() != before && inSight());
    }

    @SuppressWarnings("unchecked") // a column of this very table
    private static <S> TableColumn<S, ?> castColumn(Object column) {
        return (TableColumn<S, ?>) column;
    }

    private void fields() {
        var facets = new FacetsPage(page);
        step("open three fields", () -> List.of("subject", "connector", "code").forEach(facets::toggle),
                () -> !facets.lines("code").isEmpty());
        step("close them", () -> List.of("subject", "connector", "code").forEach(facets::toggle), this::inSight);
        step("look for a value", () -> facets.find("sender", "a1"), this::inSight);
        Eventually.doFx(() -> facets.find("sender", ""));
        settle();
        step("narrow the time with the mouse", this::brush,
                () -> window.model().histogram().zoomed() && inSight());
        step("all of the time again", () -> Eventually.doFx(() -> window.model().histogram().all()), this::inSight);
    }

    private void brush() {
        var chart = page.visible("#" + Ids.HISTOGRAM + " .histogram-chart");
        var bounds = Eventually.onFx(() -> chart.localToScreen(chart.getLayoutBounds()));
        var middle = bounds.getMinY() + bounds.getHeight() / 2;
        page.robot().moveTo(bounds.getMinX() + bounds.getWidth() * 0.5, middle).press(MouseButton.PRIMARY)
                .moveTo(bounds.getMinX() + bounds.getWidth() * 0.55, middle)
                .moveTo(bounds.getMinX() + bounds.getWidth() * 0.6, middle).release(MouseButton.PRIMARY);
    }

    private void mail() {
        page.events().click(1, "event-id");
        settle();
        step("open a mail", () -> page.press(KeyCode.ENTER), () -> page.model().way().drawn().get() != null);
        step("back to the list", () -> page.press(KeyCode.ESCAPE), this::inSight);
        step("list the mails", () -> page.run(Command.MESSAGES), () -> rows() > 0 && inSight());
        step("list the events", () -> page.run(Command.EVENTS), () -> rows() > 0 && inSight());
        step("open the palette", () -> page.run(Command.PALETTE), () -> page.isAnywhere("#" + Ids.PALETTE_LIST));
        page.press(KeyCode.ESCAPE);
    }

    private void step(String name, Runnable action, Callable<Boolean> shown) {
        var task = new Task(action, shown);
        watchdog.phase(name);
        var begin = System.nanoTime();
        task.action.run();
        await(task.shown);
        var rows = System.nanoTime() - begin;
        settle();
        var all = System.nanoTime() - begin;
        var longest = watchdog.longest(name);
        watchdog.forget(name);
        var times = name.endsWith("each") ? PAGES : 1;
        found.accept(new Step(name, rows / MS / times, all / MS / times, longest.worked(), longest.stack()));
    }

    /** Waits until nothing is searched or counted. */
    private void settle() {
        await(() -> window.model().tasks().running().isEmpty() && !window.model().lists().events().busy().get()
                && !window.model().lists().messages().busy().get() && !window.model().facets().busy().get()
                && !window.model().histogram().busy().get() && !window.model().completion().busy().get());
    }

    private static void await(Callable<Boolean> condition) {
        var end = System.nanoTime() + PATIENCE_MS * MS;
        while (!Eventually.onFx(condition)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain");
            }
            LockSupport.parkNanos(2 * MS);
        }
    }

    private TableModel<?> list() {
        return window.model().lists().shown();
    }

    private TableView<?> table() {
        return (TableView<?>) page.scene().lookup("#" + Ids.table(list().kind()));
    }

    private int rows() {
        return list().rows().get().size();
    }

    /** A sender that the workspace has. */
    private String sender() {
        var first = Eventually.onFx(() -> window.model().lists().events().rows().get().get(0).row());
        await(() -> first.get() != null);
        return first.get().event().get("sender-address");
    }

    /** Whether all rows between the first and the last on the screen are there. */
    private boolean inSight() {
        var flow = (VirtualFlow<?>) table().lookup(".virtual-flow");
        var first = flow == null ? null : flow.getFirstVisibleCell();
        var last = flow == null ? null : flow.getLastVisibleCell();
        if (first == null || last == null) {
            return rows() == 0;
        }
        var rows = list().rows().get();
        for (var i = first.getIndex(); i <= Math.min(last.getIndex(), rows.size() - 1); i++) {
            if (rows.get(i).row().get() == null) {
                return false;
            }
        }
        return true;
    }
}
