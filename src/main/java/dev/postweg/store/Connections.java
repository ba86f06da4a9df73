package dev.postweg.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteOpenMode;

/** Opens connections of SQLite. */
final class Connections {
    private static final int BUSY_MS = 15_000;

    private Connections() {
    }

    /** Opens a file; a frozen one lies where nothing can be written. */
    static SQLiteConnection open(Path file, Sql.Access access, boolean frozen) throws SQLException {
        var config = new SQLiteConfig();
        config.setGetGeneratedKeys(false);
        config.setBusyTimeout(BUSY_MS);
        config.setCacheSize(access == Sql.Access.WRITE ? -96_000 : -24_000);
        config.setTempStore(SQLiteConfig.TempStore.FILE);
        // a connection is for one thread, and the driver locks it besides
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        config.setReadOnly(frozen);
        // nothing can be written beside a file on a read-only medium, not even the index of its log
        var url = frozen ? "file:" + file.toUri().getRawPath() + "?immutable=1" : file.toString();
        return (SQLiteConnection) config.createConnection("jdbc:sqlite:" + url);
    }
}
