package dev.postweg.view;

import dev.postweg.format.Encoding;
import dev.postweg.format.ReadOptions;
import dev.postweg.ingest.FileKey;
import dev.postweg.ingest.Sample;
import dev.postweg.view.ReadingGroup.Alike;
import dev.postweg.view.ReadingGroup.Ask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How files are to be read, asked of the user: alike files together. */
final class ReadingModel {
    private final Ask ask;
    private final List<ReadingGroup> groups;

    /**
     * Prepares the question.
     *
     * @param samples
     *            the files
     * @param ask
     *            what may be said
     * @param taken
     *            how the files were read so far
     */
    ReadingModel(List<Sample> samples, Ask ask, Map<FileKey, ReadOptions> taken) {
        this.ask = ask;
        this.groups = samples.stream().collect(Collectors.groupingBy(Alike::of, LinkedHashMap::new,
                Collectors.toList())).values().stream()
                .map(alike -> new ReadingGroup(alike, ask,
                        taken.getOrDefault(alike.getFirst().file(), ReadOptions.NONE)))
                .toList();
    }

    Ask ask() {
        return ask;
    }

    List<ReadingGroup> groups() {
        return groups;
    }

    long files() {
        return groups.stream().mapToLong(group -> group.samples().size()).sum();
    }

    /** The encodings to choose from; all others can be said on the command line. */
    static List<Encoding> encodings() {
        return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1250", "windows-1251",
                "windows-1253", "windows-1254", "windows-1257", "ISO-8859-1", "ISO-8859-2", "ISO-8859-15", "IBM850",
                "IBM437").flatMap(name -> Encoding.ofName(name).stream()).toList();
    }

    /** What the user says about each file. */
    Map<FileKey, ReadOptions> said() {
        return groups.stream().flatMap(group -> group.samples().stream().map(sample -> Map.entry(sample.file(),
                group.said()))).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Nothing about any file: each is read as it tells, or as is guessed. */
    Map<FileKey, ReadOptions> nothing() {
        return said().keySet().stream().collect(Collectors.toMap(key -> key, _ -> ReadOptions.NONE));
    }
}
