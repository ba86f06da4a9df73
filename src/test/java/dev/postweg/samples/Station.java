package dev.postweg.samples;

import java.util.List;

/**
 * A copy on its way.
 *
 * @param copy
 *            where it stands
 * @param way
 *            the services that it passed, this hub included
 * @param entry
 *            the row with which it came here
 */
record Station(Copy copy, List<Stage> way, Row entry) {
    Station {
        way = List.copyOf(way);
    }
}
