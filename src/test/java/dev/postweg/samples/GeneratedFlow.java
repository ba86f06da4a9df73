package dev.postweg.samples;

import dev.postweg.model.Event;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Random mail flows with their truth.
 *
 * @param seed
 *            makes exactly this flow again
 * @param files
 *            loaded rows by file, in the order of the file, which need not be that of their times; ids from 1
 * @param messages
 *            the truth of every mail that has loaded rows
 * @param skewMs
 *            how far each server's clock is ahead, in ms
 * @param missingFiles
 *            paths of the files that were taken away
 * @param acceptedDomains
 *            domains of the organisation
 * @param edgeServers
 *            short names of its Edge servers
 */
public record GeneratedFlow(long seed, Map<String, List<Event>> files, List<Truth> messages, Map<String, Long> skewMs,
        Set<String> missingFiles, Set<String> acceptedDomains, Set<String> edgeServers) {

    /**
     * Returns all loaded rows.
     *
     * @return file after file
     */
    public List<Event> events() {
        return files.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public String toString() {
        return "FlowGenerator.generate(" + seed + "L)";
    }
}
