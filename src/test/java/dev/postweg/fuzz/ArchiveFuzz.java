package dev.postweg.fuzz;

import dev.postweg.archive.ArchiveKind;
import dev.postweg.archive.Archives;
import dev.postweg.archive.Budget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;

/** Any bytes are an archive or fail in the declared way. */
public final class ArchiveFuzz {
    private ArchiveFuzz() {
    }

    /** One try of the fuzzer; the first byte chooses the kind and the way. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (data.length < 2) {
            return;
        }
        var kind = ArchiveKind.values()[Math.floorMod(data[0], ArchiveKind.values().length)];
        var bytes = Arrays.copyOfRange(data, 1, data.length);
        ArchiveKind.of(bytes);
        if (data[0] < 0) {
            var file = Files.createTempFile("fuzz", ".bin");
            try (var archive = Archives.open(Files.write(file, bytes), kind, Budget.of(1))) {
                read(archive);
            } catch (IOException _) {
                // the declared way
            } finally {
                Files.delete(file);
            }
        } else {
            try (var archive = Archives.open(new ByteArrayInputStream(bytes), kind, "x.gz", Budget.of(1))) {
                read(archive);
            } catch (IOException _) {
                // the declared way
            }
        }
    }

    private static void read(dev.postweg.archive.Archive archive) throws IOException {
        for (var member = archive.next(); member != null; member = archive.next()) {
            if (member.trouble().isEmpty()) {
                archive.content().readNBytes(1 << 20);
            }
        }
    }
}
