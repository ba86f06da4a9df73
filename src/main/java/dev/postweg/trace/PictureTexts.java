package dev.postweg.trace;

import dev.postweg.model.Channel;
import dev.postweg.model.Service;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words and times of a picture, in the language and time zone of whoever looks at it. */
public interface PictureTexts {
    /** Identifiers as they are, and UTC. */
    PictureTexts PLAIN = new PictureTexts() {
        private final DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT)
                .withZone(ZoneOffset.UTC);
        private final DateTimeFormatter hour = DateTimeFormatter.ofPattern("uuuu-MM-dd HH'h'", Locale.ROOT)
                .withZone(ZoneOffset.UTC);

        @Override
        public String channel(Channel channel) {
            return channel.id();
        }

        @Override
        public String service(Service service) {
            return service.id();
        }

        @Override
        public String time(long time) {
            return clock.format(Instant.ofEpochMilli(time));
        }

        @Override
        public String missingLog(long around) {
            return "log " + hour.format(Instant.ofEpochMilli(around)) + "?";
        }
    };

    /**
     * Names a channel.
     *
     * @param channel
     *            how the mail came in
     * @return a short name
     */
    String channel(Channel channel);

    /**
     * Names a service.
     *
     * @param service
     *            a service of a server
     * @return a short name
     */
    String service(Service service);

    /**
     * Writes the time of an event.
     *
     * @param time
     *            in ms since 1970, UTC
     * @return time of day with milliseconds
     */
    String time(long time);

    /**
     * Says that a log is missing.
     *
     * @param around
     *            a moment of its hour, in ms since 1970, UTC
     * @return a few words with day and hour
     */
    String missingLog(long around);
}
