package dev.postweg.view;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** In which zone the window shows times. */
enum Zone {
    /** As the logs have them. */
    UTC,
    /** That of this computer. */
    LOCAL;

    ZoneId id() {
        return this == UTC ? ZoneOffset.UTC : ZoneId.systemDefault();
    }

    String label() {
        return this == UTC ? "UTC" : ZoneId.systemDefault().getId();
    }

    Zone other() {
        return this == UTC ? LOCAL : UTC;
    }
}
