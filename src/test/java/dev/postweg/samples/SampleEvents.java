package dev.postweg.samples;

import dev.postweg.model.Event;
import java.util.ArrayList;
import java.util.List;

/** The rows of {@code sample-logs} as events, without the way through files. */
public final class SampleEvents {
    private SampleEvents() {
    }

    /**
     * Makes all events.
     *
     * @return file by file, numbered from 1
     */
    public static List<Event> all() {
        var events = new ArrayList<Event>();
        SampleLogs.stories().logs().events().values().forEach(file -> file.forEach(event -> events
                .add(new Event(events.size() + 1L, event.time(), event.server(), event.process(), event.origin(),
                        event.header(), event.values()))));
        return events;
    }
}
