package dev.postweg.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArchivesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void readsWhatWasPacked(ArchiveKind kind) throws IOException {
        var files = kind == ArchiveKind.GZIP
                ? Packing.files("a.log", "one")
                : Packing.files("a.log", "one", "f/g/b.log", "two", "empty", "");
        var packed = Packing.pack(kind, files);
        assertThat(ArchiveKind.of(packed)).contains(kind);
        var file = Files.write(folder.resolve("a.log.gz"), packed);
        try (var archive = Archives.open(file, kind, Budget.of(packed.length))) {
            assertThat(contents(archive)).isEqualTo(texts(files));
        }
        try (var archive = Archives.open(new ByteArrayInputStream(packed), kind, "a.log.gz",
                Budget.of(packed.length))) {
            assertThat(contents(archive)).isEqualTo(texts(files));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../etc/passwd   | (..)/(..)/etc/passwd
            /etc/passwd        | etc/passwd
            ..\\win\\x.log     | (..)/win/x.log
            C:\\logs\\x.log    | C:/logs/x.log
            ./a//b/.           | a/b
            ..                 | (..)
            /                  | ?
            """)
    void makesNamesHarmless(String raw, String shown) {
        assertThat(MemberNames.safe(raw)).isEqualTo(shown);
    }

    @Test
    void showsNoCharacterThatHidesOthers() {
        assertThat(MemberNames.safe("a\u202Egol.b\u0000\nc")).isEqualTo("a\uFFFDgol.b\uFFFD\uFFFDc");
    }

    @Test
    void tellsMembersOfTheSameNameApart() {
        var names = new MemberNames();
        assertThat(names.next("a")).isEqualTo("a");
        assertThat(names.next("./a")).isEqualTo("a (2)");
        assertThat(names.next("a (2)")).isEqualTo("a (2) (2)");
        assertThat(names.next("a")).isEqualTo("a (3)");
    }

    @ParameterizedTest
    @EnumSource
    void givesUpWhatUnpacksBeyondMeasure(ArchiveKind kind) throws IOException {
        var packed = Packing.pack(kind, Packing.files("bomb.log", new byte[100_000]));
        try (var archive = Archives.open(new ByteArrayInputStream(packed), kind, "bomb.gz", Budget.of(50_000, 10))) {
            var name = archive.next().name();
            assertThatThrownBy(() -> archive.content().readAllBytes()).isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("50000 bytes").hasMessageContaining(name);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GZIP")
    void givesUpTooManyMembers(ArchiveKind kind) throws IOException {
        var packed = Packing.pack(kind, Packing.files("a", "", "b", "", "c", ""));
        try (var archive = Archives.open(new ByteArrayInputStream(packed), kind, "many", Budget.of(50_000, 2))) {
            archive.next();
            archive.next();
            assertThatThrownBy(archive::next).hasMessageContaining("more than 2 files");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(60)
    void failsAtDamageInTheDeclaredWay(ArchiveKind kind) throws IOException {
        var random = new Random(5);
        var packed = Packing.pack(kind, Packing.files("a.log", "one,two,three\n".repeat(300), "b.log", "four"));
        for (var i = 0; i < 300; i++) {
            var broken = i % 2 == 0 ? packed.clone() : Arrays.copyOf(packed, random.nextInt(packed.length));
            for (var j = 0; j < 4 && broken.length > 0; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            read(broken, kind);
            read(Files.write(folder.resolve("broken"), broken), kind);
        }
    }

    private static void read(byte[] bytes, ArchiveKind kind) {
        try (var archive = Archives.open(new ByteArrayInputStream(bytes), kind, "x", Budget.of(100_000, 100))) {
            contents(archive);
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }

    private static void read(Path file, ArchiveKind kind) {
        try (var archive = Archives.open(file, kind, Budget.of(100_000, 100))) {
            contents(archive);
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }

    private static Map<String, String> contents(Archive archive) throws IOException {
        var contents = new LinkedHashMap<String, String>();
        for (var member = archive.next(); member != null; member = archive.next()) {
            if (member.trouble().isEmpty()) {
                contents.put(member.name(), new String(archive.content().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return contents;
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        var texts = new LinkedHashMap<String, String>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
