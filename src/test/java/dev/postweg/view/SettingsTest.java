package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void rememberedValuesComeBack() {
        var saved = new HashMap<String, String>();
        var settings = Settings.of(Map.of(), saved::putAll);
        settings.theme().set(Theme.DARK);
        settings.facets().set(false);
        settings.window().set("1,2,3,4,NORMAL");
        settings.opened(Path.of("logs"));
        settings.filtered("event:FAIL");
        var again = Settings.of(saved, _ -> {
        });
        assertThat(again.theme().get()).isEqualTo(Theme.DARK);
        assertThat(again.facets().get()).isFalse();
        assertThat(again.window().get()).isEqualTo("1,2,3,4,NORMAL");
        assertThat(again.recent()).containsExactly("logs");
        assertThat(again.filters()).containsExactly("event:FAIL");
    }

    @Test
    void whatMeansNothingLeavesTheDefault() {
        var settings = Settings.of(Map.of("theme", "PINK", "facets", "perhaps", "other", "x"), _ -> {
        });
        assertThat(settings.theme().get()).isEqualTo(Theme.SYSTEM);
        assertThat(settings.facets().get()).isTrue();
    }

    @Test
    void theLatestStandsFirstAndOnce() {
        var settings = Settings.of(Map.of(), _ -> {
        });
        settings.filtered("a");
        settings.filtered("b");
        settings.filtered("a");
        assertThat(settings.filters()).containsExactly("a", "b");
        for (var i = 0; i < 100; i++) {
            settings.filtered("f" + i);
        }
        assertThat(settings.filters()).hasSize(30).startsWith("f99");
    }

    @Test
    void aFileKeepsThem() {
        var file = folder.resolve("deep/window.properties");
        new SettingsFile(file).load(DirectTasks.make()).theme().set(Theme.LIGHT);
        assertThat(new SettingsFile(file).load(DirectTasks.make()).theme().get()).isEqualTo(Theme.LIGHT);
        assertThat(folder.resolve("deep")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void filtersOfAnEarlierVersionMoveToTheirFileAtTheStart() throws IOException {
        var file = Files.writeString(folder.resolve("window.properties"),
                "saved-filters=Ours = server:EX01\ntheme=DARK");
        assertThat(new SettingsFile(file).load(DirectTasks.make()).saved()).containsExactly("Ours = server:EX01");
        assertThat(folder.resolve("filters.txt")).content().endsWith("\nOurs = server:EX01\n");
        assertThat(file).content().contains("theme=DARK").doesNotContain("saved-filters");
    }

    @Test
    void savedFiltersHaveAFileThatPeopleMayEdit() throws IOException {
        var file = folder.resolve("deep/window.properties");
        var filters = file.resolveSibling("filters.txt");
        new SettingsFile(file).load(DirectTasks.make()).saved().setAll("Ours = server:EX01", "Failed = event:FAIL");
        assertThat(filters).content().startsWith("# ").endsWith("\nOurs = server:EX01\nFailed = event:FAIL\n");
        assertThat(file).content().doesNotContain("EX01");
        Files.writeString(filters, "# mine\nOther = event:SEND\n");
        var again = new SettingsFile(file).load(DirectTasks.make());
        assertThat(again.saved()).containsExactly("Other = event:SEND");
        again.theme().set(Theme.DARK);
        assertThat(filters).content().as("nobody changed a filter here").startsWith("# mine");
        again.saved().clear();
        assertThat(new SettingsFile(file).load(DirectTasks.make()).saved()).isEmpty();
    }

    @Test
    void aBrokenFileGivesTheDefaults() throws IOException {
        var file = folder.resolve("window.properties");
        Files.write(file, new byte[]{'a', '=', '\\', 'u', 'z', 'z', (byte) 0xff, '\n'});
        assertThat(new SettingsFile(file).load(DirectTasks.make()).theme().get()).isEqualTo(Theme.SYSTEM);
    }

    @Test
    void aPlaceOfTheWindowComesBack() {
        assertThat(WindowPlace.of("10,20,900,700,MAXIMIZED").text()).isEqualTo("10,20,900,700,MAXIMIZED");
        assertThat(WindowPlace.of("10,20,900").width()).isEqualTo(WindowPlace.WIDTH);
    }
}
