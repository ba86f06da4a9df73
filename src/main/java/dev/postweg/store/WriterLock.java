package dev.postweg.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Keeps two imports, of one program or of two, from writing into one workspace at once: each would bring the same rows.
 * A file beside the workspace carries the lock of the operating system, which a killed program loses at once.
 */
final class WriterLock implements AutoCloseable {
    private static final String ENDING = "-import";
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int TRIES = 200;
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock; waits some seconds for another to let go. */
    static WriterLock take(Path workspace) {
        var file = workspace.resolveSibling(workspace.getFileName() + ENDING);
        try {
            for (var i = 0; i < TRIES; i++) {
                var lock = attempt(file);
                if (lock != null) {
                    return lock;
                }
                Thread.sleep(PAUSE);
            }
        } catch (IOException e) {
            throw new WorkspaceException(workspace, WorkspaceException.Reason.READ_ONLY,
                    workspace + " cannot be written: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new WorkspaceException(workspace, WorkspaceException.Reason.LOCKED,
                workspace + " is being written by another import", null);
    }

    private static WriterLock attempt(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var key = Files.getAttribute(file, "basic:fileKey");
            if (channel.tryLock() != null && isStill(file, key)) {
                return new WriterLock(file, channel);
            }
        } catch (OverlappingFileLockException _) {
            // held by this program
        } catch (NoSuchFileException _) {
            // the one who held it has just taken the file away
        }
        channel.close();
        return null;
    }

    /** Whoever lets go takes the file away; a lock on a file that is away keeps nobody off. */
    private static boolean isStill(Path file, Object key) throws IOException {
        return Files.exists(file) && (key == null || key.equals(Files.getAttribute(file, "basic:fileKey")));
    }

    @Override
    public void close() {
        try {
            // elsewhere the file must go before the lock does; Windows takes no open file away
            if (WINDOWS) {
                channel.close();
            }
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            // an empty file stays beside the workspace and harms nobody
            System.getLogger(WriterLock.class.getName()).log(System.Logger.Level.DEBUG, "lock file stays", e);
        }
    }
}
