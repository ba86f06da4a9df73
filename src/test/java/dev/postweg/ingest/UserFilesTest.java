package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserFilesTest {
    @ParameterizedTest
    @CsvSource({"Windows 11, APPDATA, roaming, roaming/Postweg", "Windows 11, X, y, home/.config/postweg",
            "Mac OS X, XDG_CONFIG_HOME, xdg, home/Library/Application Support/Postweg",
            "Linux, XDG_CONFIG_HOME, xdg, xdg/postweg", "Linux, XDG_CONFIG_HOME, ' ', home/.config/postweg",
            "Linux, APPDATA, roaming, home/.config/postweg"})
    void eachSystemHasItsFolder(String os, String variable, String value, Path folder) {
        assertThat(UserFiles.settings(os, Map.of(variable, value), Path.of("home"))).isEqualTo(folder);
    }
}
